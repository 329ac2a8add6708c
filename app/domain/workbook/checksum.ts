/**
 * Sixteen letters by which a change is noticed (two runs of FNV-1a). It is no seal: who may upload is asked of the person, and what is
 * asked of the return; this tells a workbook that somebody has mended by hand from one that the portal made.
 */
export const checksum = (text: string): string => run(text, 0x811c9dc5) + run(text, 0x7ee3623b);

function run(text: string, start: number): string {
	let hash = start;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
		hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}
