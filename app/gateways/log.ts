import pino from 'pino';

export interface Log {
	info(facts: object, words: string): void;
	warn(facts: object, words: string): void;
	error(facts: object, words: string): void;
}

/** One JSON line an event on standard output. Never personal data, tokens or free text. */
export const makeLog = (level: string): Log => pino({ level, base: null });
