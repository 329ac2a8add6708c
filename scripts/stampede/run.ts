import { epochMilliseconds } from '../../app/domain/calendar/instant.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { makeClock } from '../../app/gateways/clock.ts';
import type { DatabaseLocation, Db } from '../../db/connect.ts';
import { openDatabase } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { type PortalProcess, startPortal } from '../faults/portal-process.ts';
import { SCENE_DAY } from '../faults/scene.ts';
import { measureProcessors, type ProcessorTime } from './processor-time.ts';
import { type Bidder, identitiesOfScene, makeStampede, TENDER } from './scene.ts';

/** Bids are sent for so long before closing, and as long after. */
const EITHER_SIDE_MS = 5_000;

export interface Sent {
	readonly bidId: string;
	readonly status: number;
	readonly location: string | null;
	readonly text: string;
	readonly sentAt: number;
	readonly answeredAt: number;
}

export interface Stampede {
	readonly problems: readonly string[];
	readonly received: number;
	readonly late: number;
	readonly p50: number;
	readonly p99: number;
	readonly slowest: number;
	readonly processors: ProcessorTime;
}

/** So many bidders submit in the last seconds and the first ones after, each twice, by HTTP, to these many servers on one database. */
export async function stampede(
	database: DatabaseLocation,
	dataDir: string,
	bidders: number,
	servers: number,
): Promise<Stampede> {
	const db = openDatabase(database);
	const portals: PortalProcess[] = [];
	try {
		await migrate(db);
		const { bidders: all } = await makeStampede(db, bidders, await identitiesOfScene());
		for (let number = 0; number < servers; number += 1)
			portals.push(await startPortal({ database, dataDir, day: SCENE_DAY }));
		const forms = await openForms(all, portals);
		const closesAt = await closeSoon(db);
		const measured = measureProcessors(portals.map(({ child }) => child.pid));
		const sent = (
			await Promise.all(
				forms.map((form, index) =>
					sendTwice(form, closesAt.at + EITHER_SIDE_MS * ((2 * index) / bidders - 1)),
				),
			)
		).flat();
		const processors = measured();
		const times = sent.map(({ sentAt, answeredAt }) => answeredAt - sentAt).toSorted((a, b) => a - b);
		const at = (share: number) => Math.round(times[Math.ceil(times.length * share) - 1] ?? 0);
		const problems = await problemsOf(db, sent, closesAt);
		return {
			problems,
			received: new Set(sent.filter(({ status }) => status === 303).map(({ bidId }) => bidId)).size,
			late: new Set(sent.filter(({ status }) => status === 422).map(({ bidId }) => bidId)).size,
			p50: at(0.5),
			p99: at(0.99),
			slowest: at(1),
			processors,
		};
	} finally {
		for (const portal of portals) await portal.stop();
		await db.close();
	}
}

interface Form {
	readonly bidId: string;
	readonly cookie: string;
	/** One for each send. */
	readonly origins: readonly string[];
	readonly fields: readonly (readonly [string, string])[];
}

/** Each bidder's page, opened while there is time, a few at once. */
async function openForms(
	bidders: readonly Bidder[],
	portals: readonly PortalProcess[],
): Promise<readonly Form[]> {
	const forms: Form[] = [];
	const waiting = [...bidders.entries()];
	const open = async () => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			const [index, { bidId, cookie }] = next;
			const origins = [0, 1].map((one) => portals[(index + one) % portals.length]?.origin ?? '');
			const reply = await fetch(`${origins[0]}/bids/${bidId}/submit`, { headers: { Cookie: cookie } });
			const html = await reply.text();
			const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
			if (reply.status !== 200 || !html.includes('name="declarations"'))
				throw new Error(`the form of ${bidId} was answered ${reply.status}`);
			forms.push({
				bidId,
				cookie,
				origins,
				fields: [
					...hidden.map(([, name = '', value = '']) => [name, value] as const),
					...['authorised', 'no-collusion', 'true'].map((each) => ['declarations', each] as const),
				],
			});
		}
	};
	await Promise.all([open(), open(), open(), open()]);
	return forms;
}

interface Closing {
	readonly instant: Instant;
	/** By the wall's clock, in milliseconds. */
	readonly at: number;
}

/** Bids close in as much time as the first senders need. */
async function closeSoon(db: Db): Promise<Closing> {
	const at = Date.now() + EITHER_SIDE_MS + 1_000;
	const clock = makeClock(() => new Date(at));
	clock.moveBusinessDay(SCENE_DAY);
	const instant = clock.businessNow();
	await db.transaction((tx) =>
		tx.updateTable('tender').set({ closesAt: instant }).where('id', '=', TENDER).execute(),
	);
	return { instant, at };
}

/** The button is pressed twice: the second goes to the other server, where there are two, before the first is answered. */
async function sendTwice({ bidId, cookie, origins, fields }: Form, at: number): Promise<readonly Sent[]> {
	await new Promise((resolve) => setTimeout(resolve, at - Date.now()));
	return Promise.all(
		origins.map(async (origin): Promise<Sent> => {
			const sentAt = Date.now();
			const reply = await fetch(`${origin}/bids/${bidId}/submit`, {
				method: 'POST',
				redirect: 'manual',
				headers: { Origin: origin, 'Sec-Fetch-Site': 'same-origin', Cookie: cookie },
				body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
			});
			const text = await reply.text();
			const location = reply.headers.get('location');
			return { bidId, status: reply.status, location, text, sentAt, answeredAt: Date.now() };
		}),
	);
}

/** Everything that is not as it must be, in words. */
async function problemsOf(
	db: Db,
	sent: readonly Sent[],
	{ instant, at }: Closing,
): Promise<readonly string[]> {
	const rows = await db.reader.selectFrom('bidSubmission').selectAll().orderBy('sequence').execute();
	const attempts = await db.reader
		.selectFrom('tenderAttempt')
		.select('id')
		.where('kind', '=', 'late-bid')
		.execute();
	const refused = sent.filter(({ status }) => status === 422).length;
	const before = (index: number) => rows[index - 1]?.receivedAt ?? '';
	return [
		...[...Map.groupBy(sent, ({ bidId }) => bidId)].flatMap(([bidId, answers]) =>
			problemsOfBid(answers, rows.filter((row) => row.bidId === bidId).length, at).map(
				(problem) => `${bidId} ${problem}`,
			),
		),
		...rows
			.filter(({ receivedAt }) => epochMilliseconds(receivedAt) >= epochMilliseconds(instant))
			.map(
				({ bidId, receivedAt }) => `${bidId} was received at ${receivedAt}, and bids closed at ${instant}`,
			),
		...rows
			.filter(({ receivedAt }, index) => receivedAt < before(index))
			.map(({ bidId, sequence }) => `${bidId} has the number ${sequence}, and came before the one before it`),
		...(rows.some(({ sequence }, index) => sequence !== index + 1) ? ['a number is missing'] : []),
		...(attempts.length === refused
			? []
			: [`${refused} were late, and ${attempts.length} attempts are kept`]),
	];
}

function problemsOfBid(answers: readonly Sent[], kept: number, closedAt: number): readonly string[] {
	const received = answers.filter(
		({ status, bidId, location }) => status === 303 && location === `/bids/${bidId}`,
	);
	const late = answers.filter(({ status, text }) => status === 422 && text.includes('Bids closed on'));
	const checks: readonly (readonly [isWrong: boolean, what: string])[] = [
		[
			received.length + late.length < answers.length,
			`was answered ${answers.map(({ status }) => status).join()}`,
		],
		[kept > 1, `is in ${kept} times`],
		[received.length > 0 && kept === 0, 'was received and is LOST'],
		[received.length === 0 && kept > 0, 'was refused and is in'],
		[answers.every(({ sentAt }) => sentAt > closedAt) && kept > 0, 'was sent after closing and is in'],
		[received.length > 0 && late.length > 0, 'was received, and told that it was late'],
		[late.some(({ answeredAt }) => answeredAt < closedAt), 'was refused before closing'],
	];
	return checks.filter(([isWrong]) => isWrong).map(([, what]) => what);
}
