import type { Actor } from '../../../app/domain/access/actor.ts';
import type { Scope } from '../../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { accepted, type Result } from '../../../app/domain/result.ts';
import type { Services } from '../../../app/services.ts';
import type { Reader } from '../../../db/connect.ts';

/** One thing that somebody did through the portal: when, who, which operation, which command. Stories are lists of them. */
export interface Step {
	readonly at: Instant;
	/** Whose id; null for the clock and the command line. */
	readonly by: string | null;
	/** Tells it from every other step. Its command's id and the ids that it draws derive from it. */
	readonly name: string;
	/** The ids that it draws first, where other steps speak of what it makes. */
	readonly ids: readonly string[];
	take(stage: Stage): Promise<Result<unknown, unknown>>;
}

/** What a step finds when its turn comes. */
export interface Stage {
	readonly services: Services;
	readonly actor: Actor | null;
	readonly scope: Scope;
	readonly commandId: string;
	readonly today: IsoDate;
	readonly reader: Reader;
}

/** The rest of the command, or how it is made from what stands in the portal at that moment: a version that is on the screen, an id. */
export type CommandOf<Command> =
	| Omit<Command, 'commandId'>
	| ((stage: Stage) => Promise<Omit<Command, 'commandId'>>);

interface When {
	readonly at: Instant;
	readonly by: { readonly id: string };
	/** Words that no other step of the operation has. */
	readonly about: readonly (string | number)[];
	readonly ids?: readonly string[];
}

interface Commanded {
	readonly commandId: string;
}

type Scoped<Command extends Commanded> = (
	services: Services,
	actor: Actor,
	scope: Scope,
	command: Command,
) => Promise<Result<unknown, unknown>>;
type Unscoped<Command extends Commanded> = (
	services: Services,
	actor: Actor,
	command: Command,
) => Promise<Result<unknown, unknown>>;

/** Somebody does something. */
export function step<Command extends Commanded>(
	operation: Scoped<Command> | Unscoped<Command>,
	{ at, by, about, ids = [] }: When,
	command: CommandOf<Command>,
): Step {
	return {
		at,
		by: by.id,
		name: [operation.name, ...about].join(' '),
		ids,
		take: async (stage) => {
			const { services, actor, scope, commandId } = stage;
			if (actor === null) throw new Error('nobody does this');
			const rest = typeof command === 'function' ? await command(stage) : command;
			const whole = { ...rest, commandId } as unknown as Command;
			// Operations that ask for no scope take it from the actor themselves.
			return operation.length === 4
				? (operation as Scoped<Command>)(services, actor, scope, whole)
				: (operation as Unscoped<Command>)(services, actor, whole);
		},
	};
}

/** What the clock does on a day, by one of the portal's jobs. */
export const clockStep = (
	job: (services: Services) => Promise<unknown>,
	at: Instant,
	about: readonly (string | number)[],
): Step => ({
	at,
	by: null,
	name: [job.name, ...about].join(' '),
	ids: [],
	take: async ({ services }) => accepted(await job(services)),
});
