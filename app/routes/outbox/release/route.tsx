import { accepted } from '../../../domain/result.ts';
import { formRoute } from '../../../http/form-route.ts';
import { guarded } from '../../../http/guarded.ts';
import { redirectTo } from '../../../http/replies.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { releaseMail } from '../../../operations/mail/release-mail.ts';

/** The buttons are on the list and on the message: there is no page of its own. */
const form = formRoute('outbox.view', {
	about: async () => null,
	ask: () => null,
	parse: parseNothing,
	act: async (g, { commandId }) => {
		const messageId = new URL(g.request.url).searchParams.get('message');
		const done = await releaseMail(g.services, g.actor, { commandId, messageId });
		return accepted(done.ok ? done.value.released : 0);
	},
	refused: (nothing: never) => nothing,
	done: (released) => ({
		notice:
			released === 0
				? 'Nothing was held'
				: released === 1
					? '1 message has been released'
					: `${released} messages have been released`,
		to: '/outbox',
	}),
});

export const loader = guarded('outbox.view', async () => redirectTo('/outbox'));
export const action = form.action;
