import { addDays } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { addWorkingDays } from '../../../app/domain/calendar/working-days.ts';
import { type Figure, figureKey } from '../../../app/domain/kpi-return/figure.ts';
import { measuresAsked } from '../../../app/domain/kpi-return/return-asked.ts';
import type { StateBesideClosing } from '../../../app/domain/kpi-return/return-state.ts';
import type { StrandKind } from '../../../app/domain/specification/specification.ts';
import { RECONCILED } from '../../../app/domain/unit/reconcile-units.ts';
import { aNarrative } from '../narratives.ts';
import { figuresOfReturn } from '../simulation/figures-of-return.ts';
import { notesFor } from '../stories/notes.ts';
import type { World } from '../world.ts';
import type { AnAgreement } from './agreement.ts';
import { type AReturn, aReturnOf, askedOf, sectionsFor } from './kpi-return.ts';
import { agreementOf, periodOf } from './programme.ts';
import { type Answers, type ReturnStory, UNTOUCHED } from './return-story.ts';
import type { TestProgramme } from './test-programme.ts';

export interface TestReturnGiven {
	readonly programme: TestProgramme;
	/** The support strand unless said. */
	readonly strand?: StrandKind;
	/** Contract quarter; the third unless said. */
	readonly quarter?: number;
	/** Changes the figures that the simulation answers; take care of the cross-checks yourself. */
	readonly figures?: (simulated: readonly Figure[]) => readonly Figure[];
	/** By the finding; unless given, one for each warning that the simulated figures raise beside last quarter's. */
	readonly notes?: Readonly<Record<string, string>>;
}

/** A return in a named state, whole and consistent: prepared, certified and reviewed by the programme's own people. */
export function aReturn(world: World, state: StateBesideClosing, given: TestReturnGiven): AReturn {
	const { programme, strand = 'support', quarter = 3 } = given;
	const agreement = agreementOf(programme, strand);
	if (state === 'not-started') return aReturnOf(world, programme, agreement, quarter);
	const simulated = figuresOfReturn(world, programme, agreement, programme.simulated, quarter);
	const answers: Answers = {
		figures: given.figures?.(simulated) ?? simulated,
		narrative: aNarrative(strand, world.random('narrative', agreement.id, String(quarter))),
		notes: given.notes ?? notesOf(world, programme, agreement, quarter),
	};
	return aReturnOf(world, programme, agreement, quarter, storyOf(state, given, answers));
}

/** Of the places of a test's programme nobody has entered who started and finished, unless the test does. */
const NOT_ENTERED = 'Not entered in the ledger of places yet.';

function notesOf(
	world: World,
	programme: TestProgramme,
	agreement: AnAgreement,
	quarter: number,
): Readonly<Record<string, string>> {
	const figuresOf = (number: number) =>
		new Map(
			figuresOfReturn(world, programme, agreement, programme.simulated, number).map((figure) => [
				figureKey(figure),
				figure.value,
			]),
		);
	const asked = askedOf(programme, agreement, quarter);
	const lastQuarter = quarter === 1 ? null : figuresOf(quarter - 1);
	const checked = {
		measures: measuresAsked(asked),
		areaIds: asked.areaIds,
		periodNumber: quarter,
		figures: figuresOf(quarter),
		lastQuarter,
	};
	return {
		...notesFor(checked, world.random('notes', agreement.id, String(quarter))),
		...Object.fromEntries(
			asked.areaIds.flatMap((areaId) =>
				RECONCILED.map((measureKey) => [
					`differs-from-ledger|${figureKey({ measureKey, areaId, cohort: null })}`,
					NOT_ENTERED,
				]),
			),
		),
	};
}

function storyOf(
	state: Exclude<StateBesideClosing, 'not-started'>,
	{ programme, strand = 'support', quarter = 3 }: TestReturnGiven,
	answers: Answers,
): ReturnStory {
	const { preparer, certifier } = programme.people[strand];
	const { officer } = programme.office;
	const period = periodOf(programme, quarter);
	const day = (days: number) => addWorkingDays(period.opensOn, days);
	const all = sectionsFor(programme, agreementOf(programme, strand), quarter);
	const draft = {
		...answers,
		startedAt: londonInstant(addDays(period.opensOn, 1), '10:05'),
		savedAt: londonInstant(day(4), '15:40'),
		by: [preparer],
		sections: state === 'draft' ? all.slice(0, 1) : ('all' as const),
		unfinished: [],
	};
	if (state === 'draft' || state === 'ready-to-certify') return { ...UNTOUCHED, state, draft };
	const accepted = state === 'accepted' ? { at: londonInstant(day(10), '11:30'), by: officer } : null;
	const submission = {
		...answers,
		at: londonInstant(day(5), '16:00'),
		certifiedBy: certifier,
		accepted,
		sectionsAccepted: [],
		reopened: null,
	};
	const about = answers.figures.find(({ areaId }) => areaId !== null);
	if (about === undefined) throw new Error('a return has a figure to ask about');
	const { value: _, ...box } = about;
	const query = {
		submission: 1,
		section: sectionOfKey(programme, quarter, box.measureKey),
		about: box,
		state: 'open' as const,
		messages: [
			{
				at: londonInstant(day(9), '14:00'),
				by: officer,
				words: 'This differs from what we expected. Is it right?',
			},
		],
	};
	return {
		...UNTOUCHED,
		state,
		draft,
		submissions: [submission],
		queries: state === 'queried' ? [query] : [],
	};
}

function sectionOfKey(programme: TestProgramme, quarter: number, key: string) {
	const measure = programme.specifications
		.flatMap(({ effectiveFrom, measures }) => (effectiveFrom <= quarter ? measures : []))
		.find((each) => each.key === key);
	if (measure === undefined) throw new Error(`the specification does not ask ${key}`);
	return measure.section;
}
