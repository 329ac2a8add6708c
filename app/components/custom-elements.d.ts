import type { HTMLAttributes } from 'react';

/** The portal's own elements (app/assets/elements). React writes their attributes out as they are: `class`, not `className`, and `data-…`. */
type PortalElement = Omit<HTMLAttributes<HTMLElement>, 'className'> & {
	readonly class?: string;
	readonly [name: `data-${string}`]: string | number | boolean | undefined;
};

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'unsaved-warning': PortalElement;
			'upload-progress': PortalElement;
			'running-total': PortalElement;
			'paste-table': PortalElement;
			'auto-save': PortalElement;
			'mended-errors': PortalElement;
			'session-warning': PortalElement;
			'chart-values': PortalElement;
			'print-button': PortalElement;
			'score-keys': PortalElement;
			'show-password': PortalElement;
		}
	}
}
