import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { londonDay } from '../../app/domain/calendar/london.ts';
import type { DrawingOffice } from '../../app/gateways/drawing-office.ts';
import type { Db, Tx } from '../../db/connect.ts';
import { writeBoardReports } from './board-reports.ts';
import { type APerson, aCredential, type Credentials } from './factories/person.ts';
import { makeStartingData } from './make-starting-data.ts';
import { saveWorld } from './save-world.ts';

export interface StartingDataGiven {
	/** The same seed gives the same rows and ids. */
	readonly seed: number;
	/** Business time: nothing is told of quarters that have not ended by then. The live programme is told as it stands on 20 October 2026. */
	readonly now: Instant;
	/** How each person signs in; null for somebody who cannot. */
	readonly credentialsFor: (person: APerson) => Credentials | null;
	/** Draws the PDFs of the board reports; without it there are none, which is quicker. */
	readonly drawing?: DrawingOffice;
}

/** What was loaded, for the event that the caller records. */
export interface StartingDataLoaded {
	readonly seed: number;
	readonly rows: number;
	readonly boardReports: number;
	readonly people: number;
	readonly programmes: readonly {
		readonly id: string;
		readonly slug: string;
		readonly bodyId: string;
		readonly returns: number;
	}[];
}

/** Loads everything that demonstration mode begins with into an empty, migrated database, in one transaction. */
export const loadStartingData = (db: Db, given: StartingDataGiven): Promise<StartingDataLoaded> =>
	db.transaction((tx) => writeStartingData(tx, given));

/** The same within a transaction that is open already. */
export async function writeStartingData(
	tx: Tx,
	{ seed, now, credentialsFor, drawing }: StartingDataGiven,
): Promise<StartingDataLoaded> {
	const data = makeStartingData(seed, londonDay(now));
	const { world, people, programmes } = data;
	for (const person of people) {
		const credentials = credentialsFor(person);
		if (credentials !== null) aCredential(world, person, credentials);
	}
	const rows = await saveWorld(tx, world);
	const boardReports =
		drawing === undefined ? 0 : await writeBoardReports(tx, { ...data, drawing }, londonDay(now));
	return {
		seed,
		rows,
		boardReports,
		people: people.length,
		programmes: programmes.map(({ programme: { id, slug, body }, returns }) => ({
			id,
			slug,
			bodyId: body.id,
			returns: returns.length,
		})),
	};
}
