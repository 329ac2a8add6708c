/** Years ("2016/17"), days, area codes, decision numbers and plain amounts stand after "reference" or "crime" too. */
export function isNoCaseNumber(found: string): boolean {
	const token = found.replace(/^.*[\s:#]/s, '');
	const labelled = /\b(?:no|number|id|ref|reference|record|URN|PNC)\b/i.test(found);
	const digits = token.replaceAll(/\D/g, '').length;
	if (digits < 3 || /PCC/i.test(token)) return true;
	if (
		/^(?:19|20)\d{2}(?:[/-]\d{2,4})?$|^[A-Z]\d{8}$|^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/.test(
			token,
		)
	)
		return true;
	return !labelled && digits === token.length && digits < 5;
}
