/** A list of words written as one line. */
export function words(list: string): readonly string[] {
  return list.split(' ');
}
