-- Over placements.parquet of duckdb.sql in a bucket; put your bucket's name in. Not run by the tests.
CREATE EXTERNAL TABLE placements (
  cloud string, account string, resource_id string, resource_name string, type string,
  role string, location string, countries string, countries_outside string, verdict string, owner string
)
STORED AS PARQUET LOCATION 's3://BUCKET/placements/';

-- Copies by country and owner.
SELECT country, coalesce(nullif(owner, ''), '(no owner)') AS owner, count(*) AS copies
FROM placements CROSS JOIN UNNEST(split(countries, ';')) AS t (country)
WHERE role IN ('replica', 'backup', 'failover', 'cache') AND countries <> ''
GROUP BY 1, 2 ORDER BY copies DESC, 1, 2;

-- Who sends to the US.
SELECT account, type, role, count(DISTINCT resource_id) AS resources
FROM placements
WHERE contains(split(countries, ';'), 'US')
GROUP BY 1, 2, 3 ORDER BY resources DESC, 1, 2, 3;
