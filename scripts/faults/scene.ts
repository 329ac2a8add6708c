import { type Instant, type IsoDate, isoDate } from '../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../app/domain/calendar/london.ts';
import type { SectionKey, StrandKind } from '../../app/domain/specification/specification.ts';
import { newToken, sha256 } from '../../app/gateways/secrets.ts';
import type { Db } from '../../db/connect.ts';
import { insertSession } from '../../db/write/sessions.ts';
import { sectionsFor } from '../starting-data/factories/kpi-return.ts';
import { aClaim } from '../starting-data/factories/payment.ts';
import type { APerson } from '../starting-data/factories/person.ts';
import { agreementOf, periodOf } from '../starting-data/factories/programme.ts';
import { aProgramme, type TestProgramme } from '../starting-data/factories/test-programme.ts';
import { aReturn } from '../starting-data/factories/test-return.ts';
import { saveWorld } from '../starting-data/save-world.ts';
import { aWorld, type World } from '../starting-data/world.ts';
import { aMarketOf, type Market } from './market.ts';

/** The first contract quarter's returns are due, and nothing before them asks for a note. */
export const SCENE_DAY: IsoDate = isoDate('2017-04-10');

/** So many officers has the test programme's commissioning body. */
const OFFICERS = 2;

export interface SignedInPerson {
	readonly id: string;
	/** For the session's cookie. */
	readonly token: string;
}

export interface SceneReturn {
	readonly id: string;
	readonly preparer: SignedInPerson;
	readonly certifier: SignedInPerson;
	/** Its first section. */
	readonly section: SectionKey;
	/** How many are written to when it comes in. */
	readonly officers: number;
}

export interface SceneClaim {
	readonly id: string;
	readonly certifier: SignedInPerson;
	readonly officers: number;
}

export interface SceneMarket extends Omit<Market, 'buyers'> {
	readonly buyers: readonly SignedInPerson[];
}

export interface Scene {
	readonly market: SceneMarket;
	/** Written by preparers, for certifiers to submit. */
	readonly claims: readonly SceneClaim[];
	/** Whole and ready to certify. */
	readonly ready: readonly SceneReturn[];
	/** Half filled in. */
	readonly drafts: readonly SceneReturn[];
	readonly officer: SignedInPerson;
}

/** Fills a migrated database with returns to submit and drafts to save, and signs their people in. */
export async function makeScene(db: Db, readyCount: number, draftCount: number): Promise<Scene> {
	const world = aWorld(7);
	const people = new Map<string, SignedInPerson>();
	const signIn = ({ id }: APerson): SignedInPerson => {
		const person = people.get(id) ?? { id, token: newToken() };
		people.set(id, person);
		return person;
	};
	const ready: SceneReturn[] = [];
	const drafts: SceneReturn[] = [];
	const claims: SceneClaim[] = [];
	let officer: SignedInPerson | null = null;
	let market: SceneMarket | null = null;
	while (ready.length < readyCount || drafts.length < draftCount) {
		const programme = aProgramme(world);
		officer ??= signIn(programme.office.officer);
		if (market === null) {
			// Fewer than will be asked for: most rounds begin with places left, the last ones with none.
			const { buyers, ...offered } = aMarketOf(world, programme, Math.max(4, Math.floor(readyCount / 3)));
			market = { ...offered, buyers: buyers.map(signIn) };
		}
		for (const strand of ['support', 'perpetrator'] as const) {
			const isReady = ready.length < readyCount;
			const { id, agreement } = aReturn(world, isReady ? 'ready-to-certify' : 'draft', {
				programme,
				strand,
				quarter: 1,
			});
			const { preparer, certifier } = programme.people[strand];
			claims.push({
				id: aDraftClaim(world, programme, strand),
				certifier: signIn(certifier),
				officers: OFFICERS,
			});
			const [section] = sectionsFor(programme, agreement, 1);
			if (section === undefined) throw new Error('a return asks something');
			(isReady ? ready : drafts).push({
				id,
				preparer: signIn(preparer),
				certifier: signIn(certifier),
				section,
				officers: OFFICERS,
			});
		}
	}
	if (officer === null || market === null) throw new Error('a scene of nothing');
	const now = new Date();
	const at = now.toISOString() as Instant;
	const expiresAt = new Date(now.getTime() + 8 * 3_600_000).toISOString() as Instant;
	await db.transaction(async (tx) => {
		await saveWorld(tx, world);
		for (const { id, token } of people.values()) {
			await insertSession(tx, {
				tokenHash: sha256(token),
				personId: id,
				createdAt: at,
				seenAt: at,
				expiresAt,
				stage: 'complete',
				notice: null,
			});
		}
	});
	return { market, claims, ready, drafts, officer };
}

/** A claim for the first quarter, on one line of the budget. */
function aDraftClaim(world: World, programme: TestProgramme, strand: StrandKind): string {
	const agreement = agreementOf(programme, strand);
	const lineId = world.id('budget-line', agreement.id);
	world.put('budgetLine', {
		id: lineId,
		agreementId: agreement.id,
		name: 'Staff',
		amountPence: 20_000_000,
		vat: 'outside-scope',
		position: 1,
		ended: 0,
	});
	const { preparer, certifier } = programme.people[strand];
	const { officer, approver } = programme.office;
	return aClaim(world, {
		agreementId: agreement.id,
		periodId: periodOf(programme, 1).id,
		number: 1,
		lines: [{ lineId, amountPence: 1 }],
		amountPence: 2_400_000,
		note: '',
		by: { preparer, certifier, officer, approver },
		madeAt: londonInstant(isoDate('2017-04-05'), '10:00'),
		submittedAt: null,
		review: null,
	});
}
