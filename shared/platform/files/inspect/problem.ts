/** What can be wrong with a file. Named for what the file is, so that a text can say what to do about it. */
export type Problem =
  | 'not-its-type'
  | 'also-another-type'
  | 'trailing-data'
  | 'damaged'
  | 'encrypted'
  | 'too-big-unpacked'
  | 'has-macros'
  | 'has-embedded-objects'
  | 'has-active-content';
