-- Over placements.parquet of duckdb.sql. Not run by the tests.
CREATE OR REPLACE TEMPORARY VIEW placements USING parquet OPTIONS (path 'placements.parquet');

-- Copies by country and owner.
SELECT country, coalesce(nullif(owner, ''), '(no owner)') AS owner, count(*) AS copies
FROM placements LATERAL VIEW explode(split(countries, ';')) t AS country
WHERE role IN ('replica', 'backup', 'failover', 'cache') AND countries <> ''
GROUP BY country, coalesce(nullif(owner, ''), '(no owner)') ORDER BY copies DESC, country, owner;

-- Who sends to the US.
SELECT account, type, role, count(DISTINCT resource_id) AS resources
FROM placements
WHERE array_contains(split(countries, ';'), 'US')
GROUP BY account, type, role ORDER BY resources DESC, account, type, role;
