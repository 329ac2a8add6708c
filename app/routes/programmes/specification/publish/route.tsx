import { formRoute } from '../../../../http/form-route.ts';
import { publishSpecification } from '../../../../operations/specification/publish-specification.ts';
import { versionPath } from '../specification-words.ts';
import { versionOfAddress } from '../version-number.ts';
import { parsePublication } from './form.ts';
import { publishForm, publishRefusal } from './view.ts';

const form = formRoute('specification.publish', {
	about: versionOfAddress,
	ask: (facts, { g, refusedAs }) => publishForm(facts, g.actor.personId, refusedAs),
	parse: parsePublication,
	act: (g, { commandId, expectedVersion }, typed, { programme, version }) =>
		publishSpecification(g.services, g.actor, g.scope, {
			commandId,
			slug: programme.slug,
			number: version.number,
			expectedVersion,
			...typed,
		}),
	refused: publishRefusal,
	done: (_published, { programme, version }) => ({
		notice: `Version ${version.number} has been published, and the providers have been told`,
		to: versionPath(programme.slug, version.number),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
