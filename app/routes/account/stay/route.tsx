import { guarded } from '../../../http/guarded.ts';

/** "Stay signed in": being asked for is all it does. When the session has ended the guard sends to sign-in, and the dialog says so. */
export const loader = guarded('signed-in', async () => new Response(null, { status: 204 }));
