import { commandIdOf } from '../../../http/command-id.ts';
import { readForm } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { releaseMail } from '../../../operations/mail/release-mail.ts';

/** The buttons are on the list and on the message. */
export const loader = guarded('outbox.view', async () => redirectTo('/outbox'));

export const action = guarded('outbox.view', async (g) => {
	const commandId = commandIdOf(await readForm(g.request));
	const done = await releaseMail(g.services, g.actor, {
		commandId,
		messageId: new URL(g.request.url).searchParams.get('message'),
	});
	const released = done.ok ? done.value.released : 0;
	await tellNext(
		g,
		released === 0
			? 'Nothing was held'
			: released === 1
				? '1 message has been released'
				: `${released} messages have been released`,
	);
	return redirectTo('/outbox');
});
