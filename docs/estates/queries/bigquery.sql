-- Over placements.parquet of duckdb.sql in a bucket; put your names in. Not run by the tests.
CREATE OR REPLACE EXTERNAL TABLE residency.placements
OPTIONS (format = 'PARQUET', uris = ['gs://BUCKET/placements/*.parquet']);

-- Copies by country and owner.
SELECT country, coalesce(nullif(owner, ''), '(no owner)') AS owner, count(*) AS copies
FROM residency.placements, UNNEST(split(countries, ';')) AS country
WHERE role IN ('replica', 'backup', 'failover', 'cache') AND countries <> ''
GROUP BY 1, 2 ORDER BY copies DESC, 1, 2;

-- Who sends to the US.
SELECT account, type, role, count(DISTINCT resource_id) AS resources
FROM residency.placements
WHERE 'US' IN UNNEST(split(countries, ';'))
GROUP BY 1, 2, 3 ORDER BY resources DESC, 1, 2, 3;
