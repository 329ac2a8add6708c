import { findWholeReturn } from '../../../db/read/whole-returns.ts';
import { getWorkingDraft } from '../../../db/read/working-drafts.ts';
import type { APerson } from '../../../scripts/starting-data/factories/person.ts';
import type { TestProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { allBoxes } from '../../domain/kpi-return/all-boxes.ts';
import { figureKey } from '../../domain/kpi-return/figure.ts';
import type { Services } from '../../services.ts';
import { acceptReturn } from './accept-return.ts';
import { markReturnReady } from './mark-return-ready.ts';
import { reopenReturn } from './reopen-return.ts';
import { saveSection } from './save-section.ts';
import { submitReturn } from './submit-return.ts';

/** A return of the support strand, and everybody who puts it right. */
export interface ToCorrect {
	readonly services: Services;
	readonly programme: Pick<TestProgramme, 'people' | 'office'>;
	readonly as: (person: APerson) => readonly [Services, Actor, Scope];
	readonly commandId: () => string;
}

/** The steps in which people put an accepted return right. Each throws where it is refused. */
export const correcting = ({ services, programme, as, commandId }: ToCorrect, returnId: string) => {
	const { office } = programme;
	const { preparer, certifier } = programme.people.support;
	const order = () => ({ commandId: commandId(), returnId });
	return {
		reopen: async (): Promise<void> =>
			carriedOut(
				await reopenReturn(...as(office.officer), {
					...order(),
					reason: 'Contacts of one worker were counted twice.',
				}),
			),
		/** Takes `by` partners, or as many as can be, out of those contacted, in one area, and certifies the rest as it was. */
		restate: async (cohort: number, by: number): Promise<void> => {
			carriedOut(
				await saveSection(...as(preparer), {
					...order(),
					...(await corrected(services, returnId, cohort, by)),
				}),
			);
			carriedOut(await markReturnReady(...as(preparer), order()));
			carriedOut(await submitReturn(...as(certifier), { ...order(), declared: true }));
		},
		accept: async (submission: number): Promise<void> =>
			carriedOut(await acceptReturn(...as(office.otherOfficer), { ...order(), submission, whole: true })),
	};
};

const carriedOut = (done: { readonly ok: boolean }): void => {
	if (!done.ok) throw new Error(JSON.stringify(done));
};

async function corrected(services: Services, returnId: string, cohort: number, by: number) {
	const { reader } = services.db;
	const today = londonDay(services.clock.businessNow());
	const whole = await findWholeReturn(reader, scopeOfClock(), today, returnId);
	if (whole === null) throw new Error('the return is there');
	const draft = await getWorkingDraft(reader, scopeOfClock(), whole);
	const box = (measureKey: string, areaId: string | null = whole.areas[0]?.areaId ?? '') =>
		figureKey({ measureKey, areaId, cohort });
	const counted = (key: string): number => Number(draft.typed.get(key) ?? 0);
	// Those who want ongoing work stay among those contacted: a return that says otherwise could not be submitted.
	const free = counted(box('partner-cases-contacted')) - counted(box('partner-cases-wanting-ongoing-work'));
	const moving = Math.min(by, Math.max(0, free));
	const moved = { [box('partner-cases-contacted')]: -moving, [box('not-reached-no-reply', null)]: moving };
	const section =
		whole.sections.find((each) =>
			allBoxes([each]).some((one) => figureKey(one) === box('partner-cases-contacted')),
		)?.section ?? 'partners';
	return {
		section,
		expectedVersion: whole.kpiReturn.sections.find((each) => each.section === section)?.version ?? 0,
		typed: new Map(Object.entries(moved).map(([key, move]) => [key, String(counted(key) + move)])),
		words: new Map(),
		notes: new Map(),
		nothingToReport: false,
		drawn: { typed: draft.typed, words: draft.words, notes: draft.notes, nothingToReport: false },
	};
}
