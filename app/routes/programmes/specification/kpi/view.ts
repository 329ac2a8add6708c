import { placesToRead } from '../../../../domain/specification/sentence-places.ts';
import type { KpiDefinition } from '../../../../domain/specification/specification.ts';
import { unitOfKpi } from '../../../../domain/specification/unit-of-kpi.ts';
import type { Parsed } from '../../../../http/form.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import type { DraftPage } from '../draft-page.ts';
import { type KpiChange, parseDefinitionPage, parseTargetPage, parseWordsPage } from './form.ts';
import { definitionQuestions, storedTarget, targetQuestions, WORDS_QUESTIONS } from './questions.ts';

const ANOTHER_DEFINITION =
	'If this counts otherwise than before, it becomes another definition of the KPI: figures before and after are not added up, and pages say so.';

/** One of the pages of a KPI: its target, its words, what it counts, or its removal. Null where the draft has no such KPI or page. */
export function describeKpi({ draft }: SpecificationFacts, key: string, part: string): DraftPage | null {
	const { kpis, measures } = draft.specification;
	const kpi = kpis.find((each) => each.key === key);
	if (kpi === undefined) return null;
	const unit = unitOfKpi(kpi, measures);
	const saved = `“${kpi.name}” has been saved`;
	switch (part) {
		case 'target':
			return {
				title: `${kpi.name}: target and bands`,
				saved,
				questions: targetQuestions(unit),
				stored: storedTarget(kpi, unit),
				parse: (typed) => changing(key, parseTargetPage(typed, unit)),
			};
		case 'words':
			return {
				title: `${kpi.name}: words`,
				saved,
				questions: WORDS_QUESTIONS,
				stored: storedWords(kpi),
				parse: (typed) => changing(key, parseWordsPage(typed)),
			};
		case 'definition':
			return {
				title: `${kpi.name}: what it counts`,
				saved,
				inset: [ANOTHER_DEFINITION],
				questions: definitionQuestions(measures.filter(({ strand }) => strand === kpi.strand)),
				stored: {
					numerator: kpi.numerator,
					denominator: kpi.denominator ?? [],
					followed: [kpi.basis === 'period' ? 'period' : `cohort-${kpi.maturity}`],
				},
				parse: (typed) => changing(key, parseDefinitionPage(typed)),
			};
		case 'remove':
			return {
				title: `Are you sure you want to remove “${kpi.name}”?`,
				saved: `“${kpi.name}” has been removed`,
				intro: [
					'It is not judged under this version. Its measures are still asked, and earlier results stay.',
				],
				questions: [],
				stored: {},
				parse: () => ({ ok: true, command: { type: 'remove-kpi', key } }),
				button: { text: 'Remove this KPI', isWarning: true },
			};
		default:
			return null;
	}
}

const storedWords = ({ name, ofAll, howMany, note, headline }: KpiDefinition) => ({
	name: [name],
	ofAll: [placesToRead(ofAll)],
	howMany: [placesToRead(howMany)],
	note: [note],
	headline: headline ? ['yes'] : [],
});

const changing = (
	key: string,
	parsed: Parsed<KpiChange>,
): Parsed<{ type: 'change-kpi'; key: string; kpi: KpiChange }> =>
	parsed.ok ? { ok: true, command: { type: 'change-kpi', key, kpi: parsed.command } } : parsed;
