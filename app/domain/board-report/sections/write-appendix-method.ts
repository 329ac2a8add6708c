import { kpiSentence } from '../../kpi/kpi-sentence.ts';
import { RATING_NAMES } from '../../kpi/rating-names.ts';
import type { KpiDefinition } from '../../specification/specification.ts';
import { capitalised } from '../../text/capitalised.ts';
import { listWords } from '../../text/list-words.ts';
import type { Material } from '../material.ts';
import type { ReportSection } from '../report-block.ts';
import { paragraph, row, section, table, words } from '../write-blocks.ts';

/** Each KPI's definition and bands, so that a reader can make the figure again. */
export function writeMethodAppendix({ definitions, names, specification, profile }: Material): ReportSection {
	const rows = definitions.map((definition) =>
		row([
			definition.name,
			`${capitalised(kpiSentence(definition, null))}?`,
			partsOf(definition, names.measures),
			String(definition.definitionVersion),
		]),
	);
	const columns = [
		words('KPI', 1.7),
		words('Question', 3.4),
		words('How it is made', 3),
		words('Version', 0.9),
	];
	return section(1, 'appendix-method', 'Appendix C: how the figures are worked out', [
		paragraph(
			'Numerators and denominators are added over areas, providers and quarters, and the share is taken of the sums: shares are never averaged.',
		),
		paragraph(
			'A KPI about partners is read at the end of the quarter after the one in which its cases entered, so that every case has had time to be reached; until then it is provisional and is not rated. Targets are compared exactly, never on a rounded percentage.',
		),
		...smallNumbers(profile),
		paragraph('The bands of the ratings, lower bounds included:', { bullets: bandBullets(definitions) }),
		paragraph(
			`“${RATING_NAMES.other}” stands for no data, a provisional figure, or a base too small to rate.`,
		),
		table(
			'table-definitions',
			'Definitions in force in the quarter reported',
			columns,
			rows,
			specification === null ? null : `Version ${specification.number} of the service specification.`,
		),
	]);
}

/** What stands in a figure's place, said once; the office's draft hides nothing. */
const smallNumbers = (profile: Material['profile']) =>
	profile === 'office'
		? []
		: [
				paragraph(
					'Small numbers could identify people, so they are given in words: “too few to publish”, “fewer than 5”, “over 90%”. “Not published” is said where a figure would let a smaller one be worked out.',
				),
			];

/** Each set of bands with the KPIs it holds for; the set that most share last, for all the others. */
function bandBullets(definitions: readonly KpiDefinition[]): readonly string[] {
	const groups = [...new Set(definitions.map(bandsOf))].map((bands) => ({
		bands,
		names: definitions.filter((each) => bandsOf(each) === bands).map(({ name }) => name),
	}));
	groups.sort((one, other) => one.names.length - other.names.length);
	return groups.map(
		({ bands, names }, index) =>
			`${index < groups.length - 1 ? listWords(names) : index === 0 ? 'All KPIs' : 'All other KPIs'}: ${bands}`,
	);
}

function partsOf({ numerator, denominator }: KpiDefinition, labels: ReadonlyMap<string, string>): string {
	const named = (keys: readonly string[]): string =>
		listWords(keys.map((key) => `“${labels.get(key) ?? key}”`));
	return denominator === null ? named(numerator) : `${named(numerator)} of ${named(denominator)}`;
}

/** "good at the target, approaching target to 5 points under it, ..." */
function bandsOf({ bands, direction, denominator, minimumBase }: KpiDefinition): string {
	const side = direction === 'at-least' ? 'under' : 'over';
	const unit = denominator === null ? 'per cent' : 'points';
	const [good, approaching, improvement, inadequate] = [
		RATING_NAMES.good,
		RATING_NAMES['approaching-target'],
		RATING_NAMES['requires-improvement'],
		RATING_NAMES.inadequate,
	].map((name) => name.toLowerCase());
	const base = denominator === null ? '' : `; not rated on a base of fewer than ${minimumBase}`;
	return `${good} at the target; ${approaching} to ${bands.approaching} ${unit} ${side} it; ${improvement} to ${bands.requiresImprovement} ${unit} ${side} it; ${inadequate} beyond that${base}.`;
}
