import { toString as drawQrCode } from 'qrcode';

/** A QR code as an SVG image in a `data:` address, which the content security policy lets a page show. */
export async function qrCodeImage(text: string): Promise<string> {
	const svg = await drawQrCode(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
	return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
