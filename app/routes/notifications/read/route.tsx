import { formRoute } from '../../../http/form-route.ts';
import { guarded } from '../../../http/guarded.ts';
import { redirectTo } from '../../../http/replies.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { markMessagesRead } from '../../../operations/notification/mark-messages-read.ts';

/** The button is on the list: there is no page of its own. */
const form = formRoute('signed-in', {
	about: async () => null,
	ask: () => null,
	parse: parseNothing,
	act: (g, { commandId }) => markMessagesRead(g.services, g.actor, { commandId }),
	refused: (nothing: never) => nothing,
	done: () => ({ to: '/notifications', notice: 'All your messages are marked as read' }),
});

export const loader = guarded('signed-in', async () => redirectTo('/notifications'));
export const action = form.action;
