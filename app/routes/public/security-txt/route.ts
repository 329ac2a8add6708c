import { writeSecurityTxt } from '../../../domain/organisation/write-security-txt.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { feed } from '../../../http/replies.ts';

/** By the wall's clock: the day on which a demonstration works says nothing of who answers. */
export const loader = guarded('public', async ({ services: { config, clock } }) => {
	const text = found(writeSecurityTxt(config.statements.security, config.origin, clock.now()));
	return feed(text, 'text/plain; charset=utf-8');
});
