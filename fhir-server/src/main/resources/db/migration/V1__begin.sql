-- The exchange's own tables live in the schema "exchange"; HAPI's stay in "public".
COMMENT ON SCHEMA exchange IS 'Tables of the Tiered Care Exchange itself';
