import type { Finding } from './checks/finding.ts';

/** Those that stand in the way of certifying: every error, and each warning that still has no note. */
export const blockingFindings = (findings: readonly Finding[]): readonly Finding[] =>
	findings.filter(({ severity, note }) => severity === 'error' || note === null);
