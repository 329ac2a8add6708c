import type { Db } from '../../../db/connect.ts';
import { findWholeReturn, type WholeReturn } from '../../../db/read/whole-returns.ts';
import { getWorkingDraft } from '../../../db/read/working-drafts.ts';
import { type APerson, actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { aReturn, type TestReturnGiven } from '../../../scripts/starting-data/factories/test-return.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { type IsoDate, isoDate } from '../../domain/calendar/iso-date.ts';
import { allBoxes } from '../../domain/kpi-return/all-boxes.ts';
import { figureKey } from '../../domain/kpi-return/figure.ts';
import type { ReturnState, StateBesideClosing } from '../../domain/kpi-return/return-state.ts';
import type { SectionContent } from '../../domain/kpi-return/section-content.ts';
import type { SectionKey } from '../../domain/specification/specification.ts';
import { acceptReturn } from './accept-return.ts';
import { markReturnReady } from './mark-return-ready.ts';
import { raiseQuery } from './raise-query.ts';
import { saveSection } from './save-section.ts';
import { startReturn } from './start-return.ts';
import { submitReturn } from './submit-return.ts';

/** Contract quarter 3 of the test programme is July to September 2017, due on 30 October; every test looks from 10 October unless it says otherwise. */
export const TODAY = isoDate('2017-10-10');

/** A programme with its people and one return in a named state, the two quarters before it accepted, and the operations as people would call them. */
export async function aReturnInHand(
	db: Db,
	state: StateBesideClosing,
	given: Omit<TestReturnGiven, 'programme'> & { readonly today?: IsoDate; readonly areaCount?: number } = {},
) {
	const world = aWorld();
	const { today = TODAY, areaCount = 2, ...differs } = given;
	const programme = aProgramme(world, { areaCount });
	const quarter = given.quarter ?? 3;
	for (const earlier of [1, 2].filter((number) => number < quarter))
		aReturn(world, 'accepted', {
			programme,
			quarter: earlier,
			...(given.strand ? { strand: given.strand } : {}),
		});
	const made = aReturn(world, state, { programme, ...differs });
	await db.transaction((tx) => saveWorld(tx, world));
	const services = servicesOver(db, today);
	const people = {
		...programme.people[given.strand ?? 'support'],
		member: programme.people.member,
		office: programme.office,
	};
	const as = (person: APerson) => {
		const actor = actorOf(person);
		return [services, actor, scopeFor(actor)] as const;
	};
	let commands = 0;
	const order = () => ({ commandId: `command-${++commands}`, returnId: made.id });
	return { db, services, programme, people, returnId: made.id, as, order, today, areas: programme.areas };
}

export type InHand = Awaited<ReturnType<typeof aReturnInHand>>;

export async function wholeOf({ db, returnId, today }: InHand): Promise<WholeReturn> {
	const whole = await findWholeReturn(db.reader, scopeOfClock(), today, returnId);
	if (whole === null) throw new Error('the return is there');
	return whole;
}

export const stateOf = async (inHand: InHand): Promise<ReturnState> => (await wholeOf(inHand)).row.state;

const EMPTY: SectionContent = {
	typed: new Map(),
	words: new Map(),
	notes: new Map(),
	nothingToReport: false,
};
export const drawn = (typed: Readonly<Record<string, string>> = {}): SectionContent => ({
	...EMPTY,
	typed: new Map(Object.entries(typed)),
});

/** What the person's form would send: the boxes given, and what they held when the page was drawn. */
export async function save(
	inHand: InHand,
	person: APerson,
	section: SectionKey,
	typed: Readonly<Record<string, string>>,
	more: {
		readonly drawn?: Readonly<Record<string, string>>;
		readonly version?: number;
		readonly notes?: Readonly<Record<string, string>>;
		readonly nothingToReport?: boolean;
		readonly commandId?: string;
		readonly byItself?: boolean;
	} = {},
) {
	const saved = (await wholeOf(inHand)).kpiReturn.sections.find((each) => each.section === section);
	const before = (await getWorkingDraft(inHand.db.reader, scopeOfClock(), await wholeOf(inHand))).typed;
	const shown =
		more.drawn ?? Object.fromEntries(Object.keys(typed).map((key) => [key, before.get(key) ?? '']));
	const command = {
		...inHand.order(),
		...(more.commandId === undefined ? {} : { commandId: more.commandId }),
		section,
		expectedVersion: more.version ?? saved?.version ?? 0,
		typed: new Map(Object.entries(typed)),
		words: new Map(),
		notes: new Map(Object.entries(more.notes ?? {})),
		nothingToReport: more.nothingToReport ?? false,
		drawn: drawn(shown),
	};
	return saveSection(...inHand.as(person), command, { byItself: more.byItself ?? false });
}

/** Every box of the section filled in with what the factory's own return for the quarter would say. */
export async function boxKeysOf(inHand: InHand, section: SectionKey): Promise<readonly string[]> {
	return allBoxes((await wholeOf(inHand)).sections.filter((each) => each.section === section)).map(figureKey);
}

export const start = (inHand: InHand, person: APerson) => startReturn(...inHand.as(person), inHand.order());
export const ready = (inHand: InHand, person: APerson) =>
	markReturnReady(...inHand.as(person), inHand.order());
export const submit = (
	inHand: InHand,
	person: APerson,
	given: { readonly commandId?: string; readonly declared?: boolean } = {},
) => submitReturn(...inHand.as(person), { ...inHand.order(), declared: true, ...given });
export const accept = (inHand: InHand, person: APerson, submission = 1) =>
	acceptReturn(...inHand.as(person), { ...inHand.order(), submission, whole: true });
export const query = (inHand: InHand, person: APerson, box: string, words = 'Is this right?') =>
	raiseQuery(...inHand.as(person), {
		...inHand.order(),
		submission: 1,
		about: { kind: 'figure', box },
		words,
	});
