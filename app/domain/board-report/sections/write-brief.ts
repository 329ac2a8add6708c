import { writeDay } from '../../calendar/write-date.ts';
import { compareWithTarget } from '../../kpi/compare-with-target.ts';
import { VERDICT_WORDS } from '../../kpi/judgement-words.ts';
import { missingReasonWords } from '../../kpi/missing-reason-words.ts';
import { unratedWord } from '../../kpi/unrated-word.ts';
import { plural } from '../../text/list-words.ts';
import type { FirstFigure } from '../board-report.ts';
import type { Material } from '../material.ts';
import { officerParagraph } from '../officer-paragraphs.ts';
import { ratingWords } from '../rating-words.ts';
import type { ReportParagraph, ReportSection } from '../report-block.ts';
import type { ReportedKpi, ReportedValue } from '../reported-kpi.ts';
import { NOT_TOLD, type Restatement } from '../restatement.ts';
import { worstResult } from '../worst-result.ts';
import { paragraph, section } from '../write-blocks.ts';
import { noValueReason } from './write-apart.ts';
import { denominatorOf, numeratorOf } from './write-performance.ts';
import { explainedFirst, RESTATEMENTS } from './write-restatements.ts';

const FIGURES = 4;

/** The first four KPIs that the specification calls headlines, filled up with the next ones. */
export function chooseHeadlines(kpis: readonly ReportedKpi[]): readonly ReportedKpi[] {
	const told = kpis.filter((kpi) => kpi.topic === 'performance');
	return [...told.filter((kpi) => kpi.headline), ...told.filter((kpi) => !kpi.headline)].slice(0, FIGURES);
}

export function writeFirstFigures({ kpis }: Material): readonly FirstFigure[] {
	return chooseHeadlines(kpis).map((kpi) => {
		const { name, value, rests, apart } = kpi;
		if (value === null)
			return {
				label: name,
				value: missingReasonWords(noValueReason(kpi)),
				detail: apart
					? `each provider’s own is told, for ${apart.when}`
					: 'no quarter in which it is asked has ended',
				target: null,
				rating: null,
				incomplete: null,
			};
		const unrated = unratedWord(value.figure.status);
		const parts =
			value.figure.shown === 'exact' && value.figure.denominator !== null
				? `${numeratorOf(value)} of ${denominatorOf(value)}, `
				: '';
		return {
			label: name,
			value: value.words,
			detail: `${parts}${value.when}${rests === 'cumulative' ? ', all to date' : ''}${asAt(value)}${unrated === null ? '' : ` (${unrated})`}`,
			target:
				value.figure.target === null
					? null
					: `Target ${value.targetWords}${judged(value) ? `: ${VERDICT_WORDS[value.figure.verdict ?? 'not-rated']}` : ''}`,
			rating: value.figure.rating,
			ratingWords: ratingWords(value),
			incomplete: value.incompleteInShort,
		};
	});
}

/** What changed, which result is the worst, why, what is being done, what the board is asked to decide: the paragraphs of every first page. */
export function writeBrief(material: Material): ReportSection {
	const { words } = material.facts;
	const said = (written: string, lead: string) => {
		const { text, bullets } = officerParagraph(written);
		return paragraph(text === '' && bullets.length === 0 ? 'Not written yet.' : text, { lead, bullets });
	};
	const { text, bullets } = officerParagraph(words.whatChanged);
	const changed = [...chooseHeadlines(material.kpis).map(changeWords), ...movementNote(material), text];
	return section(1, 'brief', 'The quarter in brief', [
		paragraph(changed.filter((each) => each !== '').join(' '), { lead: 'What changed.', bullets }),
		...restated(material),
		...worst(material),
		said(words.why, 'Why.'),
		said(words.whatIsBeingDone, 'What is being done.'),
		said(words.recommendation, 'What the board is asked to decide.'),
	]);
}

/** The worst result is on the first page, wherever in the paper it is told. */
function worst({ kpis }: Material): readonly ReportParagraph[] {
	const sentence = worstResult(kpis);
	return sentence === null ? [] : [paragraph(sentence, { lead: 'Furthest from its target.' })];
}

/** A figure that members had otherwise in their last paper is explained where they look first: from what, to what, and why. */
function restated({ previous, restatements }: Material): readonly ReportParagraph[] {
	const { rows } = restatements;
	if (previous === null || rows.length === 0) return [];
	const told = explainedFirst(rows);
	const because = [...Map.groupBy(told, ({ why }) => why)].map(
		([why, alike]) => `${alike.map(fromTo).join('; ')}: ${why}.`,
	);
	const left = new Set(rows.map(({ kpi }) => kpi)).size - told.length;
	const more =
		rows.length === told.length
			? []
			: [
					`${left === 0 ? 'Every figure that changed is' : `${plural(left, 'other figure')} changed too: all are`} in “${RESTATEMENTS}”.`,
				];
	return [
		paragraph([...because, ...more].join(' '), {
			lead: `Changed since the report of ${writeDay(previous.heldOn)}.`,
		}),
	];
}

const fromTo = ({ kpi, when, was, is, change }: Restatement): string =>
	was === NOT_TOLD || is === NOT_TOLD
		? `${kpi}, ${when}, ${change === 'revised' ? 'was revised' : `was ${change}`}`
		: `${kpi}, ${when}, was ${was} and is now ${is}`;

const judged = (value: ReportedValue): boolean =>
	value.figure.shown === 'exact' && value.figure.verdict !== null && value.figure.verdict !== 'not-rated';

/** "Partner contact: 80.0%, up from 77.5%; target met." */
function changeWords(kpi: ReportedKpi): string {
	const { name, value, before, rests } = kpi;
	if (value === null) return `${name}: ${missingReasonWords(noValueReason(kpi))}.`;
	if (value.figure.shown !== 'exact') return `${name}: ${value.words}.`;
	const unrated = unratedWord(value.figure.status);
	if (unrated !== null) return `${name}${asAt(value)}: ${value.words}, ${unrated}.`;
	const verdict = judged(value) ? `; target ${VERDICT_WORDS[value.figure.verdict ?? 'not-rated']}` : '';
	const day = asAt(value);
	if (isOld(kpi)) return [`${name}: ${value.words} in ${value.when}${verdict}.`, ...kpi.after].join(' ');
	if (rests === 'cumulative') return `${name}: ${value.words} over all quarters to date${verdict}.`;
	return `${name}${day}: ${value.words}${before?.figure.shown === 'exact' ? movement(before, value) : ''}${verdict}.`;
}

/** Later quarters have no figure yet, so that nothing has changed: the figure is told with its own quarter. A cohort has its day. */
const isOld = ({ rests, value, after }: ReportedKpi): boolean =>
	rests === 'newest-cohort' && value?.asAt === null && after.length > 0;

/** ", as at 30 June 2026": a cohort's headline is never told without its day. */
const asAt = ({ asAt: day }: ReportedValue): string => (day === null ? '' : `, as at ${day}`);

/** Compared exactly: what prints alike need not be alike. */
function movement(before: ReportedValue, value: ReportedValue): string {
	const side = compareWithTarget(exactly(value), exactly(before));
	if (side === 0) return ', as before';
	if (before.words === value.words) return `, slightly ${side > 0 ? 'up' : 'down'}`;
	return `, ${side > 0 ? 'up' : 'down'} from ${before.words}`;
}

const exactly = ({ figure: { numerator, denominator } }: ReportedValue) => ({
	numerator: numerator ?? 0,
	denominator: denominator ?? 1,
});

/** One quarter's movement is said, and said not to be a trend. */
function movementNote({ kpis }: Material): readonly string[] {
	const moved = chooseHeadlines(kpis).some((kpi) => {
		const { before, value } = kpi;
		return (
			!isOld(kpi) &&
			before?.figure.shown === 'exact' &&
			value?.figure.shown === 'exact' &&
			value.figure.status === 'final' &&
			before.words !== value.words
		);
	});
	return moved ? ['One quarter’s movement is not by itself a trend.'] : [];
}
