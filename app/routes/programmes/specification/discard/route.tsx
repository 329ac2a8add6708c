import { formRoute } from '../../../../http/form-route.ts';
import { discardSpecification } from '../../../../operations/specification/discard-specification.ts';
import { specificationPath } from '../specification-words.ts';
import { draftOfAddress } from '../version-number.ts';
import { parseDiscard } from './form.ts';
import { discardRefusal, discardView } from './view.ts';

/** The draft is gone when the form is sent a second time. */
const form = formRoute('specification.edit', {
	about: draftOfAddress,
	ask: ({ facts }) => (facts === null ? null : discardView(facts)),
	parse: parseDiscard,
	act: (g, { commandId, expectedVersion }, typed, { slug, number }) =>
		discardSpecification(g.services, g.actor, g.scope, {
			commandId,
			slug,
			number,
			expectedVersion,
			...typed,
		}),
	refused: discardRefusal,
	done: (_discarded, { slug, number }) => ({
		notice: `The draft of version ${number} has been discarded`,
		to: specificationPath(slug),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
