import type { NarrativeQuestion } from './narrative.ts';

/** What a draft holds of a section, as it was typed. */
export interface SectionContent {
	/** By `figureKey`. An absent box is an empty one. */
	readonly typed: ReadonlyMap<string, string>;
	/** Answers of the narrative; empty in every other section. */
	readonly words: ReadonlyMap<NarrativeQuestion, string>;
	/** Notes by the key of the finding that they answer. */
	readonly notes: ReadonlyMap<string, string>;
	readonly nothingToReport: boolean;
}
