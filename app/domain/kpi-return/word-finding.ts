import { SECTION_LABELS } from '../specification/section-labels.ts';
import type { SectionKey } from '../specification/specification.ts';
import { listWords } from '../text/list-words.ts';
import type { Finding, FindingCode, FindingFacts } from './checks/finding.ts';
import { ledgerWords } from './ledger-words.ts';
import { type CellNames, nameCell, nameMeasure, nameValue } from './name-cell.ts';
import { NARRATIVE_LABELS } from './narrative.ts';
import { wordTypedProblem } from './word-typed-problem.ts';

/** A plain sentence, or two, that name the cell, say what is the matter and what to do. */
export function wordFinding(finding: Finding, names: CellNames): string {
	const word = WORDS[finding.code] as (
		facts: Finding['facts'],
		names: CellNames,
		section: SectionKey,
	) => string;
	return word(finding.facts, names, finding.section);
}

const WORDS: {
	readonly [Code in FindingCode]: (
		facts: FindingFacts[Code],
		names: CellNames,
		section: SectionKey,
	) => string;
} = {
	'parts-do-not-add-up': (facts, names) => {
		const { measureKey, whole, parts } = facts;
		return `${nameCell(facts, names)} is ${nameValue(whole, measureKey, names)}, but ${nameParts(facts, names)} add up to ${nameValue(parts, measureKey, names)}.`;
	},
	'more-than-its-cap': (facts, names) =>
		`${nameCell(facts, names)} is ${nameValue(facts.value, facts.measureKey, names)}, which is more than ${nameMeasure(facts.capKey, names)} (${nameValue(facts.cap, facts.capKey, names)}).`,
	'more-than-its-base': (facts, names) => {
		const { measureKey, counted, outOf, value, base, kpi, isPeriod } = facts;
		const [, ...others] = counted;
		const sum = listWords([nameCell(facts, names), ...others.map((key) => nameMeasure(key, names))]);
		const is = others.length === 0 ? 'is' : 'together are';
		const whole = listWords(outOf.map((key) => nameMeasure(key, names)));
		return `${sum} ${is} ${nameValue(value, measureKey, names)}, which is more than ${whole} (${nameValue(base, outOf[0] ?? '', names)}). “${kpi}” counts the one out of the other. ${isPeriod ? 'Put right whichever is wrong, or say why it is so.' : 'Put right whichever is wrong.'}`;
	},
	'fell-since-last-quarter': (facts, names) =>
		`${nameCell(facts, names)} is ${facts.value}, but last quarter’s return said ${facts.before}. It counts everybody so far, so it cannot fall. If this corrects last quarter’s figure, say so and why.`,
	'entered-changed': (facts, names) =>
		`${nameCell(facts, names)} is ${facts.value}, but last quarter’s return said ${facts.before}. If this corrects last quarter’s figure, say so and why.`,
	'stock-does-not-balance': (facts, names) => {
		const { opening, expected, closing } = facts;
		const sum = `${opening} at the start of the quarter, ${facts.in} more and ${facts.out} fewer make ${expected}`;
		const start =
			facts.openingFrom === 'contract-start'
				? ' If people were taken over from an earlier service, say so.'
				: '';
		return `${nameCell(facts, names)} is ${closing}, but ${sum}.${start}`;
	},
	'opening-unknown': (facts, names) =>
		`There is no return for last quarter, so ${nameCell(facts, names)} cannot be checked against how many there were at its end. Say how many there were at the start of the quarter, and how you know.`,
	'next-does-not-follow': (facts, names) => {
		const { rests, quarter, value, next, measureKey } = facts;
		const now = `${nameCell(facts, names)} is ${nameValue(value, measureKey, names)}`;
		const then = names.cohorts.get(quarter) ?? 'the next quarter';
		const says = nameValue(next, measureKey, names);
		return rests === 'opening'
			? `${now}, but the return for ${then}, which has been sent already, starts from ${says}. Say which of the two is right, and why.`
			: `${now}, but the return for ${then}, which has been sent already, says ${says} of the same cases. Say which of the two is right, and why.`;
	},
	'differs-from-ledger': (facts, names) =>
		`${ledgerWords(facts, names)} Put right whichever is wrong, or say why they differ.`,
	'large-change': (facts, names) => {
		const { measureKey, cohort, value, before } = facts;
		const then = cohort === null ? 'last quarter' : 'for the cases new last quarter';
		return `${nameCell(facts, names)} is ${nameValue(value, measureKey, names)} and was ${nameValue(before, measureKey, names)} ${then}. Say why it has changed so much.`;
	},
	'boxes-empty': ({ empty, of, first }, names, section) =>
		empty === of
			? `${SECTION_LABELS[section]} has not been filled in. If there was nothing, tick “Nothing to report”.`
			: empty === 1
				? `${nameCell(first, names)} is empty. If there were none, enter 0.`
				: `${empty} boxes of ${SECTION_LABELS[section]} are empty, the first ${nameCell(first, names)}. Where there were none, enter 0.`,
	'not-a-figure': (facts, names) =>
		`${nameCell(facts, names)} ${wordTypedProblem(facts.problem)}. You entered “${shorten(facts.typed)}”.`,
	'stock-still-asked': (facts, names) =>
		facts.opening === null
			? `Enter ${nameCell(facts, names)}. “Nothing to report” does not say how many there are, and there is no return for last quarter to take it from.`
			: `Enter ${nameCell(facts, names)}. There were ${facts.opening} last quarter, and “Nothing to report” does not say how many there are now.`,
	'nothing-to-report-contradicted': (facts, names, section) =>
		`${nameCell(facts, names)} is ${nameValue(facts.value, facts.measureKey, names)}, but “Nothing to report” is ticked for ${SECTION_LABELS[section]}. Take out the figure or the tick.`,
	'looks-personal': ({ question, details }) => {
		const found = listWords(details.map(({ kind, excerpt }) => `“${shorten(excerpt)}” (${kind})`));
		return `‘${NARRATIVE_LABELS[question]}’ holds what looks like a detail of a person: ${found}. Take it out, or say why it is not.`;
	},
};

const MOST_NAMED = 7;
const MOST_QUOTED = 40;

/** The parts by name; where they are many, the first and the last. */
function nameParts({ measureKey, breakdown }: FindingFacts['parts-do-not-add-up'], names: CellNames): string {
	const parts = names.measures
		.filter((measure) => measure.partOf === measureKey && measure.breakdown === breakdown)
		.map(({ key }) => nameMeasure(key, names));
	return parts.length <= MOST_NAMED
		? listWords(parts)
		: `the ${parts.length} figures from ${parts[0]} to ${parts.at(-1)}`;
}

const shorten = (text: string): string =>
	text.length <= MOST_QUOTED ? text : `${text.slice(0, MOST_QUOTED)}…`;
