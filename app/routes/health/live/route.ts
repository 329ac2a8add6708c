import { guarded } from '../../../http/guarded.ts';
import { plainReply } from '../../../http/replies.ts';

/** For whatever starts the process anew when it no longer answers. Asks nothing of the database. */
export const loader = guarded('public', async () => plainReply(200, 'ok'));
