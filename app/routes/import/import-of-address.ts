import { mayDo } from '../../domain/access/policy.ts';
import { found, type SignedIn } from '../../http/guarded.ts';
import type { ImportOf } from '../../imports/import-of.ts';
import { IMPORTS } from '../../imports/imports.ts';

/** Those by which this person may bring rows in: whoever may write one by hand. */
export const importsOf = ({ actor }: Pick<SignedIn, 'actor'>): readonly ImportOf[] =>
	IMPORTS.filter(({ permission }) => mayDo(actor, permission));

/** That of the address; a 404 for one that this person may not use. */
export const importOfAddress = (g: SignedIn): ImportOf =>
	found(importsOf(g).find(({ name }) => name === g.params.kind));
