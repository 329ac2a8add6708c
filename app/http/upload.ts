import { accepted, type Result, refused } from '../domain/result.ts';
import type { FileRefusal } from '../domain/text/check-file.ts';
import { badRequest } from './replies.ts';

export interface Upload {
	/** As the browser sent it: never used as it is (`safeFileName`). */
	readonly fileName: string;
	readonly bytes: Uint8Array;
}

/**
 * Reads a form of one file under the name `file`, in full: it is as large as its Content-Length said, which `refuseLargeBodies` held to the
 * limit before a byte was read. `form` has the rest. Whether the file may be kept is `checkFile`'s to say.
 */
export async function readUpload(
	request: Request,
): Promise<{ readonly form: FormData; readonly file: Result<Upload, FileRefusal> }> {
	if (!/^multipart\/form-data\b/i.test(request.headers.get('Content-Type') ?? '')) throw unreadable();
	const sent = await request.formData().catch(() => {
		throw unreadable();
	});
	const form = new FormData();
	const files: File[] = [];
	for (const [name, value] of sent) {
		if (name.includes('\0')) throw unreadable();
		if (typeof value === 'string' && name !== 'file' && !value.includes('\0')) form.append(name, value);
		else if (typeof value !== 'string' && name === 'file') files.push(value);
		else throw unreadable();
	}
	const [file, another] = files;
	if (another !== undefined) throw badRequest('Send one file at a time. Nothing was saved.');
	// A browser sends an empty part without a name where nothing was chosen.
	if (file === undefined || (file.name === '' && file.size === 0))
		return { form, file: refused({ code: 'no-file' }) };
	return { form, file: accepted({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }) };
}

const unreadable = (): Response => badRequest('The form could not be read. Go back and try again.');
