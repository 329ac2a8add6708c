import type { Finding, RawFinding } from './finding.ts';

/** Keys the findings and lays the recorded notes beside them; a correction with a note is a warning from then on. Errors come first. */
export function layNotes(
	found: readonly RawFinding[],
	notes: ReadonlyMap<string, string>,
): readonly Finding[] {
	const findings = found.map(({ keyParts, ...finding }) => {
		const key = [finding.code, ...(keyParts ?? []), finding.boxes[0] ?? ''].join('|');
		const words = notes.get(key)?.trim() ?? '';
		const note = words === '' ? null : words;
		return {
			...finding,
			key,
			note,
			severity: note !== null && finding.noteClears ? 'warning' : finding.severity,
		} as Finding;
	});
	return [
		...findings.filter(({ severity }) => severity === 'error'),
		...findings.filter(({ severity }) => severity === 'warning'),
	];
}
