import { scopeFor } from '../../../app/domain/access/scope.ts';
import { scopeOfClock } from '../../../app/domain/access/scope-of-clock.ts';
import type { Instant } from '../../../app/domain/calendar/iso-date.ts';
import { londonDay } from '../../../app/domain/calendar/london.ts';
import type { Clock } from '../../../app/gateways/clock.ts';
import type { Mailer } from '../../../app/gateways/mailer.ts';
import { sendQueuedMail } from '../../../app/operations/mail/send-queued-mail.ts';
import type { Services } from '../../../app/services.ts';
import { findActor } from '../../../db/read/actors.ts';
import { idFor } from '../random.ts';
import type { Step } from './step.ts';

/** Told now and then how far the story is. */
export type Progress = (told: { readonly done: number; readonly of: number; readonly at: Instant }) => void;

const TELL_EVERY = 200;

/**
 * Carries a story out, step by step in the order of its instants, over the services given, but for their clock, which shows the step's
 * moment, their ids, which derive from the seed and the step, and their mailer, which takes each letter and sends it to nobody. A step that
 * is refused is a fault of the story.
 */
export async function tellStory(
	given: Services,
	steps: readonly Step[],
	seed: number,
	progress: Progress = () => {},
): Promise<void> {
	const ordered = steps.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
	refuseTwice(ordered);
	const stage = setStage(given, seed);
	for (const [done, step] of ordered.entries()) {
		if (done % TELL_EVERY === 0) progress({ done, of: ordered.length, at: step.at });
		await takeStep(stage, step, seed);
	}
}

interface StageSet {
	readonly services: Services;
	begin(step: Step): void;
}

function setStage(given: Services, seed: number): StageSet {
	let now = '' as Instant;
	let drawn = 0;
	let current: Pick<Step, 'name' | 'ids'> = { name: '', ids: [] };
	const clock: Clock = { now: () => now, businessNow: () => now, moveBusinessDay: () => {} };
	const known = new Set<string>();
	const next = (): string => {
		drawn += 1;
		const given = current.ids[drawn - 1];
		if (given !== undefined) return given;
		const id = idFor(seed, [current.name, String(drawn)]);
		// Long names that differ in their beginning alone come out alike: what stands in the way is a fault, not a row that is quietly not written.
		if (known.has(id))
			throw new Error('the id that it draws is another step’s: let its name differ at the end');
		known.add(id);
		return id;
	};
	let tokens = 0;
	const token = (): string => {
		tokens += 1;
		return `${idFor(seed, [current.name, 'token', String(tokens)])}${idFor(seed, ['token', current.name, String(tokens)])}`;
	};
	const mailer: Mailer = { send: async () => {} };
	return {
		services: { ...given, clock, ids: { next, token }, mailer },
		begin: (step) => {
			now = step.at;
			drawn = 0;
			tokens = 0;
			current = step;
		},
	};
}

async function takeStep({ services, begin }: StageSet, step: Step, seed: number): Promise<void> {
	begin(step);
	const today = londonDay(step.at);
	const { reader } = services.db;
	const actor = step.by === null ? null : await findActor(reader, step.by, today);
	if (step.by !== null && (actor === null || actor.roles.length === 0))
		throw new Error(`${step.name}: on ${today} this person holds no role`);
	const scope = actor === null ? scopeOfClock() : scopeFor(actor);
	const commandId = idFor(seed, ['command', step.name]);
	const result = await step
		.take({ services, actor, scope, commandId, today, reader })
		.catch((fault: unknown) => {
			throw new Error(`${step.name} at ${step.at}: ${(fault as Error).message}`, { cause: fault });
		});
	if (!result.ok)
		throw new Error(`${step.name} at ${step.at} was refused: ${JSON.stringify(result.refusal)}`);
	// A round takes a handful: letters to everybody need several.
	while ((await sendQueuedMail(services)) !== '0 sent, 0 failed');
}

function refuseTwice(steps: readonly Step[]): void {
	const names = new Set<string>();
	for (const { name } of steps) {
		if (names.has(name)) throw new Error(`two steps are called ${name}`);
		names.add(name);
	}
}
