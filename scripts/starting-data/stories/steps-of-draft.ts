import { addMinutes } from '../../../app/domain/calendar/instant.ts';
import type { Instant } from '../../../app/domain/calendar/iso-date.ts';
import { type Figure, figureKey } from '../../../app/domain/kpi-return/figure.ts';
import { isNoteKey } from '../../../app/domain/kpi-return/is-note-key.ts';
import type { NarrativeQuestion } from '../../../app/domain/kpi-return/narrative.ts';
import type { SectionKey } from '../../../app/domain/specification/specification.ts';
import { saveSection } from '../../../app/operations/kpi-return/save-section.ts';
import { boxesFor, sectionsFor } from '../factories/kpi-return.ts';
import type { APerson } from '../factories/person.ts';
import { type AProgramme, specificationFor } from '../factories/programme.ts';
import type { Answers, DraftStory } from '../factories/return-story.ts';
import { type Step, step } from '../telling/step.ts';
import { returnIdOf } from './return-id.ts';
import type { ToldReturn } from './told-return.ts';

const MINUTES_A_SECTION = 7;

/**
 * The sections of a draft as they were filled in: a consortium's members first, each in its own areas, and then whoever fills in the whole, by
 * turns where there are several. The last was saved when the story says.
 */
export function stepsOfDraft(
	programme: AProgramme,
	told: ToldReturn,
	draft: DraftStory,
	content: Answers,
): readonly Step[] {
	const asked = sectionsOf(programme, told);
	const finished = draft.sections === 'all' ? [...asked.keys()] : draft.sections;
	const sections = [...finished, ...draft.unfinished];
	const whole = draft.by.filter(({ organisation }) => !isMember(told, organisation.id));
	const members = draft.by.filter(({ organisation }) => isMember(told, organisation.id));
	const saves = sections.flatMap((section, index) => [
		...members.flatMap((by) => {
			const areaIds = areasOf(told, by.organisation.id);
			const own = content.figures.filter(
				({ areaId, ...box }) =>
					areaId !== null &&
					areaIds.includes(areaId) &&
					asked.get(section)?.has(figureKey({ areaId, ...box })),
			);
			return own.length === 0
				? []
				: [{ section, by, content: { ...content, figures: own, narrative: {}, notes: {} } }];
		}),
		{ section, by: whole[index % whole.length] ?? draft.by[0]!, content },
	]);
	return saves.map(({ section, by, content: typed }, index) =>
		saving(programme, told, {
			section,
			by,
			at: addMinutes(draft.savedAt, -(saves.length - 1 - index) * MINUTES_A_SECTION),
			round: 1,
			content: typed,
			halfWay: draft.unfinished.includes(section),
		}),
	);
}

interface Correction {
	readonly before: Answers;
	readonly after: Answers;
	readonly at: Instant;
	readonly by: APerson;
	/** Of the submission that it leads to. */
	readonly number: number;
}

/** The sections that differ from one submission to the next, saved anew. */
export function stepsOfCorrection(
	programme: AProgramme,
	told: ToldReturn,
	{ before, after, at, by, number }: Correction,
): readonly Step[] {
	const was = new Map(before.figures.map((figure) => [figureKey(figure), figure.value]));
	return [...sectionsOf(programme, told)].flatMap(([section, boxes]) => {
		const isChanged =
			section === 'narrative'
				? JSON.stringify(before.narrative) !== JSON.stringify(after.narrative)
				: after.figures.some((figure) => {
						const key = figureKey(figure);
						return boxes.has(key) && was.get(key) !== figure.value;
					});
		return isChanged
			? [saving(programme, told, { section, by, at, round: number, content: after, halfWay: false })]
			: [];
	});
}

interface Saving {
	readonly section: SectionKey;
	readonly by: APerson;
	readonly at: Instant;
	readonly round: number;
	readonly content: Answers;
	/** Every other box is still empty. */
	readonly halfWay: boolean;
}

function saving(
	programme: AProgramme,
	told: ToldReturn,
	{ section, by, at, round, content, halfWay }: Saving,
): Step {
	const boxes = sectionsOf(programme, told).get(section) ?? new Set();
	const units = unitsOf(programme, told);
	const figures = content.figures.filter((figure) => boxes.has(figureKey(figure)));
	const typed = new Map(
		figures
			.filter((_, index) => !halfWay || index % 2 === 0)
			.map((figure) => [figureKey(figure), typedAs(figure, units)]),
	);
	const words = new Map(
		section === 'narrative' ? (Object.entries(content.narrative) as [NarrativeQuestion, string][]) : [],
	);
	const notes = new Map(Object.entries(content.notes).filter(([key]) => isNoteKey(key, boxes)));
	return step(
		saveSection,
		{ at, by, about: [told.agreement.facts.reference, told.period.number, section, by.email, round] },
		async (stage) => {
			const { returnId } = await returnIdOf(told, {})(stage);
			const saved = await stage.reader
				.selectFrom('returnSection')
				.select('version')
				.where('returnId', '=', returnId)
				.where('section', '=', section)
				.executeTakeFirst();
			return {
				returnId,
				section,
				typed,
				words,
				notes,
				nothingToReport: false,
				expectedVersion: saved?.version ?? 0,
				drawn: EMPTY,
			};
		},
	);
}

/** The page that it was typed on: a new one. */
const EMPTY = { typed: new Map(), words: new Map(), notes: new Map(), nothingToReport: false } as const;

/** The keys of the boxes that each section asks, in the order of the return. */
function sectionsOf(
	programme: AProgramme,
	{ agreement, period }: ToldReturn,
): ReadonlyMap<SectionKey, ReadonlySet<string>> {
	const sections = new Map<SectionKey, Set<string>>(
		sectionsFor(programme, agreement, period.number).map((section) => [section, new Set()]),
	);
	for (const { box, section } of boxesFor(programme, agreement, period.number))
		sections.get(section)?.add(figureKey(box));
	return sections;
}

const isMember = ({ agreement }: ToldReturn, organisationId: string): boolean =>
	agreement.facts.members.length > 0 && agreement.parties.slice(1).some(({ id }) => id === organisationId);

const areasOf = ({ agreement }: ToldReturn, organisationId: string): readonly string[] => {
	const name = agreement.parties.find(({ id }) => id === organisationId)?.name;
	return agreement.facts.areas
		.filter(({ by }) => by === name)
		.map(({ area }) => agreement.areas.find((each) => each.name === area)!.id);
};

const unitsOf = (programme: AProgramme, { period }: ToldReturn): ReadonlyMap<string, string> =>
	new Map(specificationFor(programme, period.number).measures.map(({ key, unit }) => [key, unit]));

/** Pence are typed as pounds and pence, tenths of a week as weeks with a decimal. */
function typedAs({ measureKey, value }: Figure, units: ReadonlyMap<string, string>): string {
	const unit = units.get(measureKey);
	if (unit === 'pence') return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
	if (unit === 'weeks') return `${Math.floor(value / 10)}.${value % 10}`;
	return String(value);
}
