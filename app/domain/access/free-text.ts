/** What somebody wrote in their own words. An event holds a trace of it and never the words. */
export interface FreeText {
	readonly freeText: string;
}

/** In place of the words: how long they were, and a digest salted for this event, by which they can be told from others and known again. */
export interface TextTrace {
	readonly characters: number;
	readonly fingerprint: string;
}

export const isFreeText = (value: unknown): value is FreeText =>
	typeof (value as FreeText | null)?.freeText === 'string';

export const isTextTrace = (value: unknown): value is TextTrace =>
	typeof (value as TextTrace | null)?.fingerprint === 'string';

/** `sha256` answers in hex. */
export const traceFingerprint = (sha256: (text: string) => string, salt: string, text: string): string =>
	sha256(`${salt}\n${text}`).slice(0, 16);
