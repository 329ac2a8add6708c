import { formRoute } from '../../../../http/form-route.ts';
import { sendSpecificationBack } from '../../../../operations/specification/send-specification-back.ts';
import { versionPath } from '../specification-words.ts';
import { versionOfAddress } from '../version-number.ts';
import { parseReason } from './form.ts';
import { sendBackForm, sendBackRefusal } from './view.ts';

const form = formRoute('specification.publish', {
	about: versionOfAddress,
	ask: (facts, { g, refusedAs }) => sendBackForm(facts, g.actor.personId, refusedAs),
	parse: parseReason,
	act: (g, { commandId, nobodyNamed }, { reason }, { programme, version }) =>
		sendSpecificationBack(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			slug: programme.slug,
			number: version.number,
			reason,
		}),
	refused: sendBackRefusal,
	done: (_back, { programme, version }) => ({
		notice: `Version ${version.number} has been sent back, and those who wrote it have been told`,
		to: versionPath(programme.slug, version.number),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
