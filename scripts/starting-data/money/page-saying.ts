/** The smallest PDF that says something: a page with some lines on it. */
export function pageSaying(...lines: readonly string[]): Uint8Array {
	const shown = lines.map((line) => `(${line.replaceAll(/[()\\]/g, '')}) Tj`);
	const text = `BT /F1 14 Tf 22 TL 60 760 Td ${shown.join(' T* ')} ET`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
	];
	let body = '%PDF-1.4\n';
	let offsets = [] as number[];
	for (const [index, object] of objects.entries()) {
		offsets = [...offsets, body.length];
		body += `${index + 1} 0 obj\n${object}\nendobj\n`;
	}
	const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	return Buffer.from(
		`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
	);
}
