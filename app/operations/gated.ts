import type { Secret } from '../domain/access/secret.ts';
import { looksPersonal, type PersonalDetail } from '../domain/text/looks-personal.ts';

/**
 * What is asked for. The id is the form's, and a second send with the same id and the same words is answered with the first one's outcome; with
 * other words it is another command, or whoever sent a page again with something else in it would be told that it was saved. All that stands
 * beside the id counts as what was sent, so nothing stands there that the same form would not say again: ids, times and facts are the
 * operation's own. The clock, the command line and whoever is signing in give an id of the moment and nothing beside it.
 */
export interface Command {
	readonly commandId: string;
}

/** Something that was written looks as if it told who somebody is, and the writer has not said that it tells of nobody. */
export interface LooksPersonalRefusal {
	readonly code: 'looks-personal';
	readonly found: readonly WordsFound[];
}

interface WordsFound {
	/** The command’s field. */
	readonly field: string;
	readonly details: readonly PersonalDetail[];
}

/** Why a field may hold somebody’s name: never because it is convenient. */
type WhyNamed =
	| 'an account of the portal'
	| 'a person to speak to'
	| 'an organisation, an area or a board'
	| 'a file that its signatories have named'
	| 'a number of an office’s own books';

type WithoutSecrets = { readonly [secret in Secret]?: never };

const KEYS = ['id', 'slug', 'commandId', 'digest', 'digestSeen', 'lostSeen'] as const;
/** As `ids.next()` makes them. */
const MADE_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-z]{20,64}$/;
const ENDS_OF_KEYS = /(?:Id|Ids)$/;
/** What a field is called that holds a key, and no words: of a record, a measure, a lot. */
type KeyName = (typeof KEYS)[number] | `${string}Id` | `${string}Ids`;

type Bare = number | boolean | bigint | null | undefined | Uint8Array | ((...given: never) => unknown);
/** The names of the fields, however deep, that hold any text at all: a choice, a day or a brand is none. */
type WordsIn<V, Name = 'words'> = unknown extends V
	? Name
	: V extends string
		? string extends V
			? Name extends KeyName
				? never
				: Name
			: never
		: V extends Bare
			? never
			: V extends ReadonlyMap<unknown, infer Held> | ReadonlySet<infer Held> | readonly (infer Held)[]
				? WordsIn<Held, Name>
				: V extends object
					? { [K in keyof V]-?: WordsIn<V[K], K> }[keyof V]
					: never;

type HoldsWords<C, N> = [Exclude<WordsIn<C>, N>] extends [never] ? false : true;
/** The writer must be able to say that nobody is named: a command with words in it that has no such field does not compile. */
type Confirmable<C, N> =
	HoldsWords<C, N> extends true
		? 'nobodyNamed' extends keyof C
			? unknown
			: { readonly nobodyNamed: boolean }
		: unknown;

/** A command that has passed the gate. Only `gated` makes one, and nothing else can be carried out. */
export interface Gated<Words extends boolean = boolean> {
	readonly command: Command;
	readonly found: readonly WordsFound[];
	readonly holdsWords?: Words;
}

/**
 * The one gate: all that a command holds is looked through for what tells of somebody, but keys, and fields that may name for a reason that is
 * said. A command that takes words and no `nobodyNamed`, or that opens a door, does not compile.
 */
export function gated<C extends Command & WithoutSecrets, N extends WordsIn<C> & string = never>(
	command: C & Confirmable<C, N>,
	mayName?: Readonly<Record<N, WhyNamed>>,
): Gated<HoldsWords<C, N>> {
	const { nobodyNamed, drawn } = command as { readonly nobodyNamed?: boolean; readonly drawn?: unknown };
	if (nobodyNamed === true) return { command, found: [] };
	const shown = new Set(textsIn(drawn));
	const unlooked = new Set([...KEYS, 'drawn', ...Object.keys(mayName ?? {})]);
	const found = wordsFound(command, 'words', unlooked).flatMap(({ field, text }) => {
		const details = shown.has(text) ? [] : looksPersonal(text);
		return details.length === 0 ? [] : [{ field, details }];
	});
	return { command, found };
}

interface Written {
	readonly field: string;
	readonly text: string;
}

/** Everything that is text, but under names that are not looked at. What the page showed already (`drawn`) was asked about when it was written. */
function wordsFound(value: unknown, field: string, unlooked: ReadonlySet<string>): readonly Written[] {
	if (unlooked.has(field) || ENDS_OF_KEYS.test(field)) return [];
	if (typeof value === 'string') return MADE_ID.test(value) ? [] : [{ field, text: value }];
	if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
	if (value instanceof Map)
		return [...value].flatMap(([key, held]) => wordsFound(held, String(key), unlooked));
	if (value instanceof Set || Array.isArray(value))
		return [...value].flatMap((held) => wordsFound(held, field, unlooked));
	return Object.entries(value).flatMap(([name, held]) => wordsFound(held, name, unlooked));
}

const textsIn = (value: unknown): readonly string[] =>
	wordsFound(value, 'words', new Set()).map(({ text }) => text);
