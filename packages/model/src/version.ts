/** Version of the data contract: a breaking change of tables or columns raises the major. */
export const DATASET_VERSION = '1.0.0';
