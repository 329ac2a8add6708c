export const OWN = 'own-';

/** Whether an officer defined it for one programme; everything else is of the standard vocabulary, whose keys never change meaning. */
export const isOwn = ({ key }: { readonly key: string }): boolean => key.startsWith(OWN);
