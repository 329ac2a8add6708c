import { formRoute } from '../../../http/form-route.ts';
import { found, type SignedIn } from '../../../http/guarded.ts';
import { editSpecification } from '../../../operations/specification/edit-specification.ts';
import type { SpecificationFacts } from '../../../operations/specification/show-specification.ts';
import type { DraftPage } from './draft-page.ts';
import { versionPath } from './specification-words.ts';
import { versionOfAddress } from './version-number.ts';

/** What the page is, out of the draft as it is now; null where the address names nothing of it. */
export type DescribeDraft = (facts: SpecificationFacts, params: SignedIn['params']) => DraftPage | null;

/** A page that changes one thing of a draft and goes back to the version. */
export const draftFormRoute = (describe: DescribeDraft) =>
	formRoute('specification.edit', {
		about: async (g) => {
			const facts = await versionOfAddress(g);
			return { facts, draft: found(describe(facts, g.params)) };
		},
		ask: (
			{ facts: { programme, version }, draft: { isGone, parse: _parse, saved: _saved, ...draft } },
			{ refusedAs },
		) =>
			isGone || (version.state !== 'draft' && refusedAs === null)
				? null
				: {
						caption: `Service specification, version ${version.number}`,
						back: versionPath(programme.slug, version.number),
						version: version.rowVersion,
						button: { text: 'Save' },
						...draft,
					},
		parse: (typed, { draft }) => draft.parse(typed),
		act: (g, { commandId, nobodyNamed, expectedVersion }, change, { facts: { programme, version } }) =>
			editSpecification(g.services, g.actor, g.scope, {
				commandId,
				nobodyNamed,
				slug: programme.slug,
				number: version.number,
				expectedVersion,
				change,
			}),
		refused: ({ code }) => ({ field: '', message: REFUSALS[code] }),
		done: (_edited, { facts: { programme, version }, draft }) => ({
			notice: draft.saved,
			to: versionPath(programme.slug, version.number),
		}),
	});

const REFUSALS = {
	'not-a-draft':
		'This version has been published meanwhile, and a published version never changes. Start the next version to change it',
} as const;
