import { found, guarded } from '../../../http/guarded.ts';
import { downloadInPieces } from '../../../http/replies.ts';
import { downloadArchive } from '../../../operations/evaluation/download-archive.ts';

/** Each time it is asked for is recorded. */
export const loader = guarded('tender-archive.read', async (g) => {
	const { name, pieces } = found(
		await downloadArchive(g.services, g.actor, g.scope, {
			commandId: g.services.ids.next(),
			slug: g.params.tender ?? '',
			bytesAsked: g.request.method !== 'HEAD',
		}),
	);
	return downloadInPieces(pieces, 'application/zip', name, g.context);
});
