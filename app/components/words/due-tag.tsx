import type { HowLongLeft } from '../../domain/calendar/due.ts';
import { Said } from '../layout/said.tsx';
import { dueTag } from './return-tags.ts';

/** How long is left. Overdue stands out. */
export const DueTag = ({ left }: { readonly left: HowLongLeft }) => <Said what={dueTag(left)} />;
