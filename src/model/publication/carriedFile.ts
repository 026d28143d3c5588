/** What a file is, for who finds it in a PDF: a sheet of the entries, all their data, a list of sources. */
export type CarriedFile = 'sheet' | 'data' | 'sources';

/** Says in the language of an edition what a file holds. */
export type DescribeCarried = (file: CarriedFile, edition: string, entries: number) => string;
