import { isFreeText, type TextTrace } from './free-text.ts';

/** Keys, ids, days, choices, digests. What looks like none of them is somebody's words, even where nobody marked it. */
const TOKEN = /^[\w|.:/+=-]{0,200}$/;

/** By kind of record: what institutions are called stands in full, because it is public and an old name is kept nowhere else. */
const PUBLIC_NAMES: Readonly<Record<string, readonly string[]>> = {
	organisation: ['name', 'shortName', 'scheme'],
	area: ['name'],
	board: ['name'],
};

/** For JSON.stringify over an event's payload: in place of words a trace of them. `fingerprint` is salted for the event. */
export function traceFreeText(
	subjectKind: string,
	fingerprint: (text: string) => string,
): (key: string, value: unknown) => unknown {
	const publicNames = PUBLIC_NAMES[subjectKind] ?? [];
	const trace = (text: string): TextTrace => ({ characters: text.length, fingerprint: fingerprint(text) });
	return (key, value) => {
		if (isFreeText(value)) return trace(value.freeText);
		return typeof value === 'string' && !TOKEN.test(value) && !publicNames.includes(key)
			? trace(value)
			: value;
	};
}
