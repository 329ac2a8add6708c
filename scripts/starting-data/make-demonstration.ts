import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { londonDay } from '../../app/domain/calendar/london.ts';
import type { Services } from '../../app/services.ts';
import { stepsOfBoardReports } from './board-reports.ts';
import { makeStartingData, type StartingData } from './make-starting-data.ts';
import { saveWorld } from './save-world.ts';
import { stepsOfReturn } from './stories/steps-of-return.ts';
import type { Step } from './telling/step.ts';
import { type Progress, tellStory } from './telling/tell-story.ts';

/** The demonstration as it stands on a day, in a migrated database that is empty. Nobody in it can sign in yet. */
export async function makeDemonstration(
	services: Services,
	{ seed, now }: { readonly seed: number; readonly now: Instant },
	progress?: Progress,
): Promise<StartingData> {
	const data = makeStartingData(seed, londonDay(now));
	await services.db.transaction((tx) => saveWorld(tx, data.world));
	const steps = storyOf(data, now);
	await tellStory(services, steps, seed, progress);
	return data;
}

/** Everything that has happened by now. */
export const storyOf = (data: StartingData, now: Instant): readonly Step[] =>
	[
		...data.programmes.flatMap(({ programme, returns }) =>
			returns.flatMap((told) => stepsOfReturn(data.world, programme, told)),
		),
		...stepsOfBoardReports(data, londonDay(now)),
	].filter(({ at }) => at <= now);
