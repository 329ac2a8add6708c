import { formRoute } from '../../../../http/form-route.ts';
import { parseNothing } from '../../../../http/typed-fields.ts';
import { handOverSpecification } from '../../../../operations/specification/hand-over-specification.ts';
import { versionPath } from '../specification-words.ts';
import { versionOfAddress } from '../version-number.ts';
import { handOverForm, handOverRefusal } from './view.ts';

const form = formRoute('specification.edit', {
	about: versionOfAddress,
	ask: (facts, { refusedAs }) => handOverForm(facts, refusedAs),
	parse: parseNothing,
	act: (g, { commandId, expectedVersion }, _typed, { programme, version }) =>
		handOverSpecification(g.services, g.actor, g.scope, {
			commandId,
			slug: programme.slug,
			number: version.number,
			expectedVersion,
		}),
	refused: handOverRefusal,
	done: (_handedOver, { programme, version }) => ({
		notice: `Version ${version.number} has been handed over for approval`,
		to: versionPath(programme.slug, version.number),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
