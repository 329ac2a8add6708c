import { plural } from '../../app/domain/text/list-words.ts';
import { type Addressee, type Letter, letter } from './letter.ts';

/** What was written to somebody since the morning before, each by its subject with its page. */
export const dailyLetter = (
	to: Addressee,
	messages: readonly { readonly subject: string; readonly link: string | null }[],
	origin: string,
): Letter =>
	letter(
		'daily-letter',
		to,
		`${plural(messages.length, 'message')} from the Commissioning Portal`,
		[
			'This is what the portal has to tell you since your last letter.',
			...messages.map(({ subject, link }) => `${subject}\n${origin}${link ?? '/notifications'}`),
			'You have chosen to be told once a day. You can change that here:',
		],
		`${origin}/account/messages`,
	);
