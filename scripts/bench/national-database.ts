import { rmSync } from 'node:fs';
import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { demonstrationContent } from '../../app/domain/specification/contents-of-programmes.ts';
import type { Measure, StrandKind } from '../../app/domain/specification/specification.ts';
import { type Db, openDatabase } from '../../db/connect.ts';
import { openSqliteFile, type SqliteFile } from '../../db/connect-sqlite.ts';
import { migrate } from '../../db/migrate.ts';
import { insertRows } from '../../db/write/rows.ts';
import { boxesFor } from '../starting-data/factories/kpi-return.ts';
import { aCommissioningBody } from '../starting-data/factories/organisation.ts';
import { aProgramme, type TestProgramme } from '../starting-data/factories/test-programme.ts';
import type { Random } from '../starting-data/random.ts';
import { aWorld, type World } from '../starting-data/world.ts';
import { saveUnits } from './national-units.ts';

export interface NationalSize {
	readonly bodies: number;
	readonly programmesEach: number;
	readonly areas: number;
	readonly quarters: number;
	readonly measures: number;
}

export const NATIONAL: NationalSize = { bodies: 43, programmesEach: 5, areas: 8, quarters: 40, measures: 60 };
/** About 10% and 1% of it: fewer programmes, each as large. */
export const TENTH: NationalSize = { ...NATIONAL, bodies: 4 };
export const HUNDREDTH: NationalSize = { ...NATIONAL, bodies: 1, programmesEach: 2 };

/** A page of the portal on a database file, and who asks for it. */
export interface AskedPage {
	readonly file: string;
	readonly path: string;
	readonly personId: string;
}

export interface NationalDatabase {
	readonly programmes: number;
	readonly figures: number;
	/** In the ledger of units. */
	readonly movements: number;
	readonly seconds: number;
	/** The first programme's performance page, asked by its officer. */
	readonly performance: AskedPage;
	/** Its utilisation page, asked by the same officer. */
	readonly units: AskedPage;
	/** What the last programme's officer sees first: the body's programmes run, one return waits for review and one is overdue. */
	readonly home: AskedPage;
	/** The same officer's grant agreements. */
	readonly portfolio: AskedPage;
	/** The review of the return that waits for it. */
	readonly review: AskedPage;
	/** A section with many boxes of a return of the last programme, which its preparer has begun. */
	readonly section: AskedPage;
}

/** The newest quarter has ended and its returns are in, save for the last programme's. */
const BUSINESS_DAY = isoDate('2026-10-20');

/** Builds a database of that size in a new file: every return accepted, figures by area for most measures. Indexes are the portal's own. */
export async function buildNationalDatabase(file: string, size: NationalSize): Promise<NationalDatabase> {
	const started = performance.now();
	for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
	const db = openDatabase({ engine: 'sqlite', file });
	await migrate(db);
	const raw = openSqliteFile(file, false);
	raw.pragma('synchronous = OFF');
	raw.pragma('foreign_keys = OFF');
	const world = aWorld(43);
	const last = size.bodies * size.programmesEach;
	let figures = 0;
	let programmes = 0;
	let movements = 0;
	let first: TestProgramme | null = null;
	let newest: TestProgramme | null = null;
	for (let number = 0; number < size.bodies; number += 1) {
		const body = aCommissioningBody(world);
		for (let own = 0; own < size.programmesEach; own += 1) {
			newest = aProgramme(world, {
				body,
				areaCount: size.areas,
				quarters: size.quarters,
				startsOn: isoDate('2016-10-01'),
				endsOn: isoDate('2026-09-30'),
				specifications: [specificationFacts(size)],
			});
			first ??= newest;
			programmes += 1;
			await save(db, world);
			figures += saveReturns(raw, world, newest, programmes === last ? size.quarters : null);
			movements += saveUnits(raw, world, newest);
		}
	}
	if (first === null || newest === null) throw new Error('a database of no programmes');
	// They run on while their last returns come in, so that the home page has KPIs to watch.
	raw.exec("UPDATE programme SET ends_on = '2027-03-31'");
	raw.prepare("INSERT INTO setting (key, value) VALUES ('business-date', ?)").run(BUSINESS_DAY);
	raw.exec('ANALYZE');
	raw.pragma('wal_checkpoint(TRUNCATE)');
	raw.close();
	await db.close();
	return {
		programmes,
		figures,
		movements,
		seconds: (performance.now() - started) / 1000,
		performance: { file, path: `/programmes/${first.slug}/performance`, personId: first.office.officer.id },
		units: { file, path: `/programmes/${first.slug}/units`, personId: first.office.officer.id },
		home: { file, path: '/', personId: newest.office.officer.id },
		portfolio: { file, path: '/agreements', personId: newest.office.officer.id },
		review: {
			file,
			path: `/returns/${returnId(world, newest, 'perpetrator', size.quarters)}/review`,
			personId: newest.office.officer.id,
		},
		section: {
			file,
			path: `/returns/${returnId(world, newest, 'support', size.quarters)}/sections/partners`,
			personId: newest.people.support.preparer.id,
		},
	};
}

function returnId(world: World, programme: TestProgramme, strand: StrandKind, quarter: number): string {
	const agreement = programme.agreements.find((each) => each.strand === strand);
	return world.id('return', agreement?.id ?? '', String(quarter));
}

/** The demonstration content cut or filled to so many measures, split by area wherever a figure may be. */
function specificationFacts(size: NationalSize) {
	const content = demonstrationContent();
	const half = Math.ceil(size.measures / 2);
	const ofStrand = (strand: Measure['strand']): readonly Measure[] =>
		content.measures.filter((measure) => measure.strand === strand).slice(0, half);
	const measures: readonly Measure[] = [...ofStrand('perpetrator'), ...ofStrand('support')].map(
		(measure) => ({
			...measure,
			byArea: measure.kind !== 'ratio',
			frequency: 'quarterly' as const,
		}),
	);
	const asked = new Set(measures.map((measure) => measure.key));
	const kpis = content.kpis.filter((kpi) =>
		[...kpi.numerator, ...(kpi.denominator ?? [])].every((key) => asked.has(key)),
	);
	return {
		effectiveFrom: 1,
		changeNote: 'First version',
		measures,
		kpis,
		publishedOn: isoDate('2016-09-01'),
	};
}

async function save(db: Db, world: World): Promise<void> {
	await db.transaction((tx) => insertRows(tx, world.rows));
	for (const table of Object.keys(world.rows)) delete (world.rows as Record<string, unknown>)[table];
}

/**
 * All accepted; of the quarter that is still open the perpetrator strand's has been submitted and waits for review, and the support
 * strand's is a draft with nothing in it.
 */
function saveReturns(raw: SqliteFile, world: World, programme: TestProgramme, open: number | null): number {
	const save = returnSaver(raw, world, programme);
	const aFigure = raw.prepare(
		'INSERT INTO submission_figure (submission_id, measure_key, area_id, cohort, value) VALUES (?, ?, ?, ?, ?)',
	);
	let figures = 0;
	raw.transaction(() => {
		for (const agreement of programme.agreements) {
			for (const period of programme.periods) {
				const submission = save(agreement, period, stateOf(agreement, period, open));
				if (submission === null) continue;
				const random = world.random('figures', agreement.id, String(period.number));
				for (const { box } of boxesFor(programme, agreement, period.number)) {
					const value = figureOf(world, programme, box, period.number, random);
					aFigure.run(submission, box.measureKey, box.areaId ?? '', box.cohort ?? 0, value);
					figures += 1;
				}
			}
		}
	})();
	return figures;
}

type SavedState = 'draft' | 'submitted' | 'accepted';
type Agreement = TestProgramme['agreements'][number];
type Quarter = TestProgramme['periods'][number];

const stateOf = ({ strand }: Agreement, { number }: Quarter, open: number | null): SavedState => {
	if (number !== open) return 'accepted';
	return strand === 'support' ? 'draft' : 'submitted';
};

/** Writes a return, and its submission where it has one, whose id is answered. */
function returnSaver(raw: SqliteFile, world: World, programme: TestProgramme) {
	const aReturn = raw.prepare(
		'INSERT INTO kpi_return (id, agreement_id, period_id, programme_id, specification_id, state, version, latest_submission_id, accepted_submission_id, started_at) VALUES (?, ?, ?, ?, ?, ?, 2, ?, ?, ?)',
	);
	const aSubmission = raw.prepare(
		'INSERT INTO submission (id, return_id, number, submitted_at, certified_by, declaration, hash, accepted_at, accepted_by) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)',
	);
	const { officer } = programme.office;
	const specification = programme.specifications[0]?.id;
	return (agreement: Agreement, period: Quarter, state: SavedState): string | null => {
		const words = [agreement.id, String(period.number)];
		const id = world.id('return', ...words);
		const submission = state === 'draft' ? null : world.id('submission', ...words);
		const accepted = state === 'accepted' ? submission : null;
		const at = `${period.dueOn}T12:00:00.000Z`;
		const belongs = [agreement.id, period.id, programme.id, specification];
		aReturn.run(id, ...belongs, state, submission, accepted, at);
		if (submission === null) return null;
		const certifier = programme.people[agreement.strand].certifier;
		const [acceptedAt, acceptedBy] = accepted === null ? [null, null] : [at, officer.id];
		const hash = id.repeat(3).slice(0, 64);
		aSubmission.run(submission, id, at, certifier.id, 'Certified.', hash, acceptedAt, acceptedBy);
		return submission;
	};
}

interface Box {
	readonly measureKey: string;
	readonly areaId: string | null;
	readonly cohort: number | null;
}

/** Cases agree between the strands, and contacted and wanting are parts of what entered; anything else is a small count. */
function figureOf(world: World, programme: TestProgramme, box: Box, period: number, random: Random): number {
	const cohort = (words: string): Random =>
		world.random(programme.id, box.areaId ?? '', String(box.cohort ?? period), words);
	const entered = (): number => cohort('entered').whole(6, 30);
	switch (box.measureKey) {
		case 'partner-cases-passed':
		case 'partner-cases-entered':
			return entered();
		case 'partner-cases-contacted':
			return cohort('contacted').of(entered(), 0.8);
		case 'partner-cases-wanting-ongoing-work':
			return cohort('wanting').of(cohort('contacted').of(entered(), 0.8), 0.75);
		case 'starts':
			return cohort('starts').whole(0, 40);
		case 'completions':
			return cohort('completed').of(cohort('starts').whole(0, 40), 0.7);
		default:
			return random.whole(0, 40);
	}
}
