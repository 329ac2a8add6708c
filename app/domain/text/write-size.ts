/** How large a file is, in words: "812 bytes", "14 kB", "2.3 MB". A kilobyte is a thousand bytes, as it is shown where it is downloaded to. */
export function writeSize(bytes: number): string {
	if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
	if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
	return `${(Math.round(bytes / 100_000) / 10).toFixed(1).replace(/\.0$/, '')} MB`;
}
