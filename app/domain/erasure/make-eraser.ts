import { isTelling, passageEraser } from './erase-passages.ts';

export interface Eraser {
	/** The text without the passages. */
	readonly erase: (text: string) => string;
	/** The same where they were not chosen: only passages long enough to be known again. */
	readonly eraseElsewhere: (text: string) => string;
	/** Every whole text that had one in it: the audit trail may hold a trace of it. */
	readonly had: ReadonlySet<string>;
	readonly passages: readonly string[];
	readonly mark: string;
}

/** Takes passages out of texts and remembers which texts had them. */
export function makeEraser(passages: readonly string[], mark: string): Eraser {
	const had = new Set<string>();
	const telling = passages.filter(isTelling);
	const taking = (given: readonly string[]) => {
		const erase = passageEraser(given, mark);
		return (text: string) => {
			const left = erase(text);
			if (left !== text) had.add(text);
			return left;
		};
	};
	return { erase: taking(passages), eraseElsewhere: taking(telling), had, passages, mark };
}
