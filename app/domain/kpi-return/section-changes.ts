import type { NarrativeQuestion } from './narrative.ts';
import type { SectionContent } from './section-content.ts';

/** Where what is stored and what somebody wants to save differ. */
export type SectionChange =
	| { readonly kind: 'figure'; readonly box: string; readonly stored: string; readonly yours: string }
	| {
			readonly kind: 'narrative';
			readonly question: NarrativeQuestion;
			readonly stored: string;
			readonly yours: string;
	  }
	| { readonly kind: 'note'; readonly finding: string; readonly stored: string; readonly yours: string }
	| { readonly kind: 'nothing-to-report'; readonly stored: boolean; readonly yours: boolean };

/** Box by box, answer by answer, of what the person sent: what they did not send, they leave as it is. */
export function sectionChanges(stored: SectionContent, yours: SectionContent): readonly SectionChange[] {
	return [
		...differing(stored.typed, yours.typed).map(
			([box, texts]): SectionChange => ({ kind: 'figure', box, ...texts }),
		),
		...differing(stored.words, yours.words).map(
			([question, texts]): SectionChange => ({ kind: 'narrative', question, ...texts }),
		),
		...differing(stored.notes, yours.notes).map(
			([finding, texts]): SectionChange => ({ kind: 'note', finding, ...texts }),
		),
		...(stored.nothingToReport === yours.nothingToReport
			? []
			: [
					{
						kind: 'nothing-to-report',
						stored: stored.nothingToReport,
						yours: yours.nothingToReport,
					} as const,
				]),
	];
}

function differing<Key extends string>(stored: ReadonlyMap<Key, string>, yours: ReadonlyMap<Key, string>) {
	return [...yours]
		.map(([key, text]) => [key, { stored: stored.get(key) ?? '', yours: text }] as const)
		.filter(([, texts]) => texts.stored.trim() !== texts.yours.trim());
}
